import type { Fit } from './fitWorld.ts'
import type { Bounds, WorldShape } from './worldShapes.ts'

/** Box around the largest pieces of some places in fitted pixels, null for none of them. */
export function extentOf(
  shapes: readonly WorldShape[],
  isWanted: (code: string) => boolean,
  fit: Fit,
): Bounds | null {
  let box: Bounds | null = null
  for (const { code, bounds } of shapes) {
    if (!code || !isWanted(code)) continue
    const own = {
      x0: bounds.x0 * fit.scale + fit.x,
      x1: bounds.x1 * fit.scale + fit.x,
      y0: bounds.y0 * fit.scale + fit.y,
      y1: bounds.y1 * fit.scale + fit.y,
    }
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
