import type { CardSpot } from './cardPlace.ts'
import type { WorldShape } from './worldShapes.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Where a card about a place is to stand aside from: a point of it, and how far the largest part of its shape reaches
 * on both sides of that. Null for what has no place on the map.
 *
 * @param toStage a point of the world in pixels of the stage
 * @param from the point that was pointed at, in pixels of the stage; without it the place of its label
 */
export function shapeSpot(
  shapes: readonly WorldShape[],
  code: string,
  toStage: (point: Point) => Point,
  from?: Point,
): CardSpot | null {
  const shape = shapes.find((one) => one.code === code)
  if (!shape) return null
  const { x, y } = from ?? toStage(shape)
  const start = toStage({ x: shape.bounds.x0, y: shape.y })
  const end = toStage({ x: shape.bounds.x1, y: shape.y })
  return { x, y, before: Math.max(0, x - start.x), after: Math.max(0, end.x - x) }
}
