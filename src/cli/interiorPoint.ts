/** A closed ring of planar points; the last repeats the first. */
export type Ring = readonly (readonly [number, number])[]

/** Area of a ring, whichever way it runs. */
export function ringArea(ring: Ring): number {
  let sum = 0
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [x0, y0] = ring[index] as readonly [number, number]
    const [x1, y1] = ring[index + 1] as readonly [number, number]
    sum += x0 * y1 - x1 * y0
  }
  return Math.abs(sum) / 2
}

const isInside = (ring: Ring, x: number, y: number): boolean => {
  let inside = false
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [x0, y0] = ring[index] as readonly [number, number]
    const [x1, y1] = ring[index + 1] as readonly [number, number]
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
  }
  return inside
}

const distanceToEdge = (ring: Ring, x: number, y: number): number => {
  let nearest = Number.POSITIVE_INFINITY
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [x0, y0] = ring[index] as readonly [number, number]
    const [x1, y1] = ring[index + 1] as readonly [number, number]
    const dx = x1 - x0
    const dy = y1 - y0
    const along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)))
    nearest = Math.min(nearest, Math.hypot(x - x0 - along * dx, y - y0 - along * dy))
  }
  return nearest
}

/** Points tried along each side of the box around a ring. */
const steps = 28

/**
 * A point well inside a ring, good for a label: among a lattice of points the one farthest from the edge,
 * with a mild preference for the middle so that labels do not slide into a bulge.
 */
export function interiorPoint(ring: Ring): readonly [number, number] {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best: readonly [number, number] = [(x0 + x1) / 2, (y0 + y1) / 2]
  let most = Number.NEGATIVE_INFINITY
  for (let row = 1; row < steps; row += 1)
    for (let column = 1; column < steps; column += 1) {
      const x = x0 + ((x1 - x0) * column) / steps
      const y = y0 + ((y1 - y0) * row) / steps
      if (!isInside(ring, x, y)) continue
      const fromMiddle = Math.abs(column / steps - 0.5) + Math.abs(row / steps - 0.5)
      const score = distanceToEdge(ring, x, y) * (1 - 0.35 * fromMiddle)
      if (score > most) {
        most = score
        best = [x, y]
      }
    }
  return best
}
