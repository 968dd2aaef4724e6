import { boxesMeet } from './boxes.ts'
import type { Fit } from './fitWorld.ts'
import type { Bounds, WorldShape } from './worldShapes.ts'

/** Share of the largest piece's box that another piece's has at the least to be looked for. */
const leastPiece = 0.05
/** How far away it may lie, in longer sides of that box. */
const farthest = 0.6

const union = (one: Bounds, other: Bounds): Bounds => ({
  x0: Math.min(one.x0, other.x0),
  x1: Math.max(one.x1, other.x1),
  y0: Math.min(one.y0, other.y0),
  y1: Math.max(one.y1, other.y1),
})

const sizeOf = ({ x0, y0, x1, y1 }: Bounds): number => (x1 - x0) * (y1 - y0)

/**
 * Box around the body of a place: its largest piece, and those of some size that lie near it or each other, as the
 * islands of an archipelago do. What lies an ocean away, or beyond the edge of the map, is no part of it.
 */
const bodyOf = ({ bounds, rings }: WorldShape): Bounds => {
  const reach = Math.max(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0) * farthest
  const near = (box: Bounds): Bounds => ({
    x0: box.x0 - reach,
    x1: box.x1 + reach,
    y0: box.y0 - reach,
    y1: box.y1 + reach,
  })
  let left = rings.map((ring) => ring.bounds).filter((ring) => sizeOf(ring) >= leastPiece * sizeOf(bounds))
  let body = bounds
  for (let found = true; found; ) {
    const here = near(body)
    const joined = left.filter((ring) => boxesMeet(ring, here))
    found = joined.length > 0
    body = joined.reduce(union, body)
    left = left.filter((ring) => !joined.includes(ring))
  }
  return body
}

/** Box around the bodies of some places in fitted pixels, null for none of them. */
export function extentOf(
  shapes: readonly WorldShape[],
  isWanted: (code: string) => boolean,
  fit: Fit,
): Bounds | null {
  const bodies = shapes.filter(({ code }) => code !== null && isWanted(code)).map(bodyOf)
  if (bodies.length === 0) return null
  const { x0, x1, y0, y1 } = bodies.reduce(union)
  return {
    x0: x0 * fit.scale + fit.x,
    x1: x1 * fit.scale + fit.x,
    y0: y0 * fit.scale + fit.y,
    y1: y1 * fit.scale + fit.y,
  }
}
