import type { Dot } from './mapLayout.ts'

/** Pixels around a dot or a button's middle within which the pointer means it, whatever shape lies under it. */
const onDot = 4
/** Pixels within which the nearest small state answers where no shape does. */
const nearDot = 20

/**
 * The place under the pointer: a small state's own dot or the middle of a marked place's button, whichever
 * is nearer, else the shape, which a neighbour's button may lie over, else the button, else the nearest
 * small state within 20 pixels.
 *
 * @param point pointer in fitted pixels, that is before zooming
 * @param zoom screen pixels for each fitted pixel
 * @param shape code of the shape under the pointer, if any
 * @param mark the marked place whose button is under the pointer, if any
 */
export function placeAt(
  point: { readonly x: number; readonly y: number },
  zoom: number,
  dots: readonly Dot[],
  shape: string | null,
  mark: Dot | null = null,
): string | null {
  let nearest: Dot | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const dot of dots) {
    const away = Math.hypot(dot.x - point.x, dot.y - point.y) * zoom
    if (away < distance) {
      distance = away
      nearest = dot
    }
  }
  const toMark = mark ? Math.hypot(mark.x - point.x, mark.y - point.y) * zoom : Number.POSITIVE_INFINITY
  if (nearest && distance <= onDot && distance < toMark) return nearest.code
  if (mark && (toMark <= onDot || !shape)) return mark.code
  if (shape) return shape
  return nearest && distance <= nearDot ? nearest.code : null
}
