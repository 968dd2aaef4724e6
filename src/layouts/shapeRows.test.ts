import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandHeight, coveredShare, isInRows, isTouching, shapeRows } from './shapeRows.ts'

const asDrawn = { scale: 1, x: 0, y: 0 }
const height = 100

const square = [20, 20, 60, 20, 60, 60, 20, 60]
const hole = [30, 30, 30, 50, 50, 50, 50, 30]

/** A star around the middle, whose outline does not cross itself. */
const star = fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 3, maxLength: 14 }).map((radii) =>
  radii.flatMap((radius, at) => {
    const angle = (2 * Math.PI * at) / radii.length
    return [50 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)]
  }),
)

const isInside = (ring: readonly number[], x: number, y: number): boolean => {
  let isIn = false
  for (let at = 0; at < ring.length; at += 2) {
    const [ax, ay] = [ring.at(at - 2) as number, ring.at(at - 1) as number]
    const [bx, by] = [ring[at] as number, ring[at + 1] as number]
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) isIn = !isIn
  }
  return isIn
}

const point = fc.double({ min: 1, max: 99, noNaN: true })

describe('shapeRows', () => {
  it('touches every point of a shape, and is inside only where the whole band is', () => {
    fc.assert(
      fc.property(star, point, point, (ring, x, y) => {
        const rows = shapeRows([ring], asDrawn, height)
        const isIn = isInside(ring, x, y)
        if (isIn) expect(isInRows(rows, x, y)).toBe(true)
        const inside = rows.inside[Math.floor(y / bandHeight) - rows.first] ?? []
        const isWhole = inside.some((from, at) => at % 2 === 0 && from < x && x < (inside[at + 1] as number))
        if (isWhole) expect(isIn).toBe(true)
      }),
    )
  })

  it('leaves holes out, and moves and grows with the map', () => {
    const rows = shapeRows([square, hole], { scale: 2, x: -30, y: -20 }, height)
    expect(rows.box).toEqual({ x0: 10, x1: 90, y0: 20, y1: 100 })
    expect(isInRows(rows, 15, 60)).toBe(true)
    expect(isInRows(rows, 50, 60)).toBe(false)
  })

  it('has no rows for what is out of view', () => {
    const rows = shapeRows([square], { scale: 1, x: 0, y: 200 }, height)
    expect(rows.touched).toEqual([])
    expect(isTouching(rows, { x0: 0, x1: 100, y0: 0, y1: 100 })).toBe(false)
  })

  it('tells how much of a box it covers', () => {
    const rows = shapeRows([square], asDrawn, height)
    expect(coveredShare(rows, { x0: 30, x1: 50, y0: 30, y1: 40 })).toBe(1)
    expect(coveredShare(rows, { x0: 10, x1: 30, y0: 30, y1: 40 })).toBe(0.5)
    expect(coveredShare(rows, { x0: 70, x1: 90, y0: 30, y1: 40 })).toBe(0)
  })
})
