import type { Bounds } from './worldShapes.ts'

/** A straight line from one point to another, in pixels. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Whether two boxes have an area in common; sharing an edge is not enough. */
export const boxesMeet = (one: Bounds, other: Bounds): boolean =>
  one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1

/** Whether the first box lies in the second, its edges included. */
export const isWithin = (box: Bounds, around: Bounds): boolean =>
  box.x0 >= around.x0 && box.x1 <= around.x1 && box.y0 >= around.y0 && box.y1 <= around.y1

/** Whether a box holds a point, its edges included. */
export const holds = (box: Bounds, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1

/** A square of half its side around a point. */
export const squareAt = ({ x, y }: { readonly x: number; readonly y: number }, half: number): Bounds => ({
  x0: x - half,
  y0: y - half,
  x1: x + half,
  y1: y + half,
})

/** Whether a line passes through a box: it is near enough, and the box's corners lie on both of its sides. */
export function segmentMeetsBox({ x1, y1, x2, y2 }: Segment, box: Bounds): boolean {
  if ((x1 <= box.x0 && x2 <= box.x0) || (x1 >= box.x1 && x2 >= box.x1)) return false
  if ((y1 <= box.y0 && y2 <= box.y0) || (y1 >= box.y1 && y2 >= box.y1)) return false
  const [dx, dy] = [x2 - x1, y2 - y1]
  const left = dy * (box.x0 - x1)
  const right = dy * (box.x1 - x1)
  const top = dx * (box.y0 - y1)
  const bottom = dx * (box.y1 - y1)
  const least = Math.min(top, bottom) - Math.max(left, right)
  const most = Math.max(top, bottom) - Math.min(left, right)
  return least < 0 && most > 0
}

const side = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))

/** Whether two lines cross or touch; of two on one straight line, always. */
export const segmentsCross = (one: Segment, other: Segment): boolean =>
  side(one, other.x1, other.y1) * side(one, other.x2, other.y2) <= 0 &&
  side(other, one.x1, one.y1) * side(other, one.x2, one.y2) <= 0
