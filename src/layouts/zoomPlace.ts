import type { Bounds } from './worldShapes.ts'

/** Where a zoomed picture is: a fitted pixel lies at itself times `k`, shifted by `x` and `y`. */
export interface ZoomPlace {
  readonly x: number
  readonly y: number
  readonly k: number
}

/** Of the view, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How close a box is brought at the most: a small country keeps its surroundings. */
const closest = 8
/** Share of the view that a box brought into view may take. */
const filled = 0.82

/** Shift along one side at which the picture fills the view, or lies in its middle where it is too small. */
export const filling = (shift: number, k: number, length: number, from: number, to: number): number => {
  const least = length - k * to
  const most = -k * from
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, shift))
}

/**
 * Where a picture is zoomed to so that a box of fitted pixels is seen whole, in the middle where the picture allows it.
 *
 * @param picture what is drawn in the view before zooming; no box is centred past its edges
 */
export function placeFor({ x0, y0, x1, y1 }: Bounds, { width, height }: Size, picture: Bounds): ZoomPlace {
  const share = Math.max((x1 - x0) / width, (y1 - y0) / height, 0.01)
  const k = Math.max(1, Math.min(closest, filled / share))
  return {
    x: filling(width / 2 - (k * (x0 + x1)) / 2, k, width, picture.x0, picture.x1),
    y: filling(height / 2 - (k * (y0 + y1)) / 2, k, height, picture.y0, picture.y1),
    k,
  }
}
