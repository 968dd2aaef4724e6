import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areApart, spotGrid, type Taken } from './spotGrid.ts'

const coordinate = fc.integer({ min: -60, max: 460 })
const taken: fc.Arbitrary<Taken> = fc.record({
  box: fc
    .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 30 }))
    .map(([x0, y0, width, height]) => ({ x0, y0, x1: x0 + width, y1: y0 + height })),
  leader: fc.option(fc.record({ x1: coordinate, y1: coordinate, x2: coordinate, y2: coordinate })),
})

describe('spotGrid', () => {
  it('finds what a look at everything finds, also after some was taken out', () => {
    fc.assert(
      fc.property(fc.array(taken, { maxLength: 30 }), taken, fc.nat(5), (all, wanted, step) => {
        const grid = spotGrid<Taken>(400, 300)
        for (const one of all) grid.add(one)
        const isOut = (at: number): boolean => step > 0 && at % step === 0
        all.forEach((one, at) => {
          if (isOut(at)) grid.remove(one)
        })
        const expected = all.filter((one, at) => !isOut(at) && !areApart(one, wanted))
        const found = grid.inWay(wanted, 99)
        expect(new Set(found)).toEqual(new Set(expected))
        expect(found).toHaveLength(expected.length)
        expect(grid.isFree(wanted)).toBe(expected.length === 0)
        expect(grid.inWay(wanted, 2)).toHaveLength(Math.min(2, expected.length))
      }),
    )
  })
})
