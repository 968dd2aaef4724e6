import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineEnds } from './lineEnds.ts'

describe('lineEnds', () => {
  it('leaves names that do not touch where their lines end', () => {
    expect(lineEnds([40, 10, 80], 15, 100)).toEqual([40, 10, 80])
  })

  it('parts names that would lie on each other, keeps their order and the height', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 }),
        fc.integer({ min: 5, max: 60 }),
        (ends, gap) => {
          const places = lineEnds(ends, gap, 200)
          const step = Math.min(gap, ends.length > 1 ? 200 / (ends.length - 1) : gap)
          places.forEach((place, at) => {
            expect(place).toBeGreaterThanOrEqual(-1e-6)
            expect(place).toBeLessThanOrEqual(200 + 1e-6)
            places.forEach((other, to) => {
              if (to === at) return
              expect(Math.abs(place - other)).toBeGreaterThanOrEqual(step - 1e-6)
              if ((ends[at] ?? 0) < (ends[to] ?? 0)) expect(place).toBeLessThan(other)
            })
          })
        },
      ),
    )
  })
})
