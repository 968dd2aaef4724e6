import type { Fit } from './fitWorld.ts'
import type { WorldShape } from './worldShapes.ts'

/** Room around a place's label point, as a share of the side of a square of its area. */
const reach = 0.62

/**
 * Box around places in fitted pixels, null for none of them.
 *
 * A place counts as a square of its area around its label point: the true bounds of Russia, the United
 * States or Fiji go once around the world.
 */
export function extentOf(
  shapes: readonly WorldShape[],
  isWanted: (code: string) => boolean,
  fit: Fit,
): { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number } | null {
  let box: { x0: number; y0: number; x1: number; y1: number } | null = null
  for (const { code, x, y, area } of shapes) {
    if (!code || !isWanted(code)) continue
    const half = Math.sqrt(area) * reach * fit.scale
    const middle = { x: x * fit.scale + fit.x, y: y * fit.scale + fit.y }
    const own = { x0: middle.x - half, x1: middle.x + half, y0: middle.y - half, y1: middle.y + half }
    box = box
      ? {
          x0: Math.min(box.x0, own.x0),
          x1: Math.max(box.x1, own.x1),
          y0: Math.min(box.y0, own.y0),
          y1: Math.max(box.y1, own.y1),
        }
      : own
  }
  return box
}
