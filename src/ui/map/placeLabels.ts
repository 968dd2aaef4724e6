/** A label that wants a place near its anchor; all lengths in CSS pixels. */
export interface LabelWish {
  readonly id: string
  readonly text: string
  readonly kind: 'place' | 'implied' | 'speaker' | 'venue'
  readonly x: number
  readonly y: number
  /** Room around the anchor that the label must clear; 0 centres it on the anchor first. */
  readonly clear: number
  /** Width and height within which a centred label still lies inside its shape. */
  readonly room: number
  /** Left out when only a centred place would do and it does not fit. */
  readonly isOptional: boolean
}

/** A label with its place: the middle of its box, relative to the anchor. */
export interface PlacedLabel extends LabelWish {
  readonly dx: number
  readonly dy: number
  readonly width: number
}

interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

const lineHeightOf = (scale: number): number => 16 * scale

/**
 * Width of a label in the interface's face, generous enough that no rendered text is wider.
 *
 * @param scale 1 at the dashboard's own size of type
 */
export function labelWidth(text: string, kind: LabelWish['kind'], scale: number): number {
  return (text.length * (kind === 'implied' || kind === 'venue' ? 6.2 : 7.4) + 6) * scale
}

const overlaps = (one: Box, other: Box): boolean =>
  one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1

const offsets = ({ clear, kind }: LabelWish, width: number, lineHeight: number): [number, number][] => {
  const side = clear + width / 2 + 3
  const above = -(clear + lineHeight / 2)
  const below = clear + lineHeight / 2
  const around: [number, number][] = [
    [0, above],
    [0, below],
    [side, 0],
    [-side, 0],
    [side, above],
    [side, below],
    [-side, above],
    [-side, below],
  ]
  const sideways: [number, number][] = [
    [side, 0],
    [-side, 0],
    [side, below],
    [side, above],
    [-side, below],
    [-side, above],
    [0, below],
    [0, above],
  ]
  return kind === 'venue' ? sideways : around
}

/** The same without edges, for a label whose anchor has been moved out of view. */
const everywhere: Box = {
  x0: Number.NEGATIVE_INFINITY,
  y0: Number.NEGATIVE_INFINITY,
  x1: Number.POSITIVE_INFINITY,
  y1: Number.POSITIVE_INFINITY,
}

const contains = (box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1

/**
 * Places labels one after the other so that none overlaps another, a pin, or the edge of the view; a label
 * that fits nowhere is left out. Earlier wishes win.
 *
 * @param obstacles points that stay free, such as pins, with their radius
 * @param view what is in view; labels of anchors outside it may stand anywhere
 * @param scale size of the type, 1 on the dashboard
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly { readonly x: number; readonly y: number; readonly r: number }[],
  view: Box,
  scale: number,
): readonly PlacedLabel[] {
  const lineHeight = lineHeightOf(scale)
  const taken: Box[] = []
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const width = labelWidth(wish.text, wish.kind, scale)
    const bounds = contains(view, wish) ? view : everywhere
    const fitsInside = wish.room >= width
    if (wish.isOptional && !fitsInside) continue
    const tries = fitsInside
      ? [[0, 0] as [number, number], ...offsets(wish, width, lineHeight)]
      : offsets(wish, width, lineHeight)
    for (const [dx, dy] of wish.isOptional ? tries.slice(0, 1) : tries) {
      const box = {
        x0: wish.x + dx - width / 2,
        x1: wish.x + dx + width / 2,
        y0: wish.y + dy - lineHeight / 2,
        y1: wish.y + dy + lineHeight / 2,
      }
      const isInside =
        box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1
      const isFree =
        !taken.some((other) => overlaps(box, other)) &&
        !obstacles.some(({ x, y, r }) => overlaps(box, { x0: x - r, x1: x + r, y0: y - r, y1: y + r }))
      if (!isInside || !isFree) continue
      taken.push(box)
      placed.push({ ...wish, dx, dy, width })
      break
    }
  }
  return placed
}
