import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeCardPlace, overlap } from './freeCardPlace.ts'

const size = { width: 700, height: 320 }
const card = { width: 280, height: 150 }

const box = fc.record({
  left: fc.integer({ min: 0, max: 660 }),
  top: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 10, max: 90 }),
  height: fc.integer({ min: 10, max: 20 }),
})
const spot = fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 320 }) })

describe('freeCardPlace', () => {
  it('stands beside its place, and on no name where it need not', () => {
    const at = { x: 350, y: 160 }
    const name = { left: 380, top: 120, width: 80, height: 16 }
    const placed = { ...freeCardPlace(at, size, card, [name]), ...card }
    expect(overlap(placed, name)).toBe(0)
    expect(overlap(placed, { left: 349, top: 159, width: 2, height: 2 })).toBe(0)
    expect(Math.abs(placed.left + 140 - at.x)).toBeLessThan(220)
  })

  it('is inside its map, and covers no more than in any corner', () => {
    fc.assert(
      fc.property(spot, fc.array(box, { maxLength: 30 }), (at, taken) => {
        const { left, top } = freeCardPlace(at, size, card, taken)
        expect(left >= 0 && top >= 0 && left + card.width <= 700 && top + card.height <= 320).toBe(true)
        const own = { left: at.x - 12, top: at.y - 12, width: 24, height: 24 }
        const covered = (x: number, y: number): number =>
          [own, ...taken].reduce((sum, one) => sum + overlap({ left: x, top: y, ...card }, one), 0)
        for (const x of [0, 420])
          for (const y of [0, 170]) expect(covered(left, top)).toBeLessThanOrEqual(covered(x, y))
      }),
    )
  })

  it('begins at the corner of a map that is smaller', () => {
    expect(freeCardPlace({ x: 90, y: 40 }, { width: 200, height: 100 }, card, [])).toEqual({
      left: 0,
      top: 0,
    })
  })
})
