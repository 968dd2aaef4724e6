import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

describe('nearest', () => {
  it('are all where there are no more, and those beside the place where there are', () => {
    expect(nearest([1, 9], 5, 2)).toEqual([1, 9])
    expect(nearest([1, 4, 5, 9], 5, 2)).toEqual([4, 5])
    expect(nearest([], 5, 2)).toEqual([])
  })

  it('are a run of the numbers, and none left out is nearer', () => {
    const numbers = fc.uniqueArray(fc.nat({ max: 60 })).map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(numbers, fc.nat({ max: 70 }), fc.integer({ min: 1, max: 20 }), (all, place, most) => {
        const found = nearest(all, place, most)
        expect(found).toHaveLength(Math.min(most, all.length))
        expect(found).toEqual(all.filter((number) => found.includes(number)))
        const far = (number: number): number => Math.abs(number - place)
        const farthest = Math.max(0, ...found.map(far))
        for (const number of all)
          if (!found.includes(number)) expect(far(number)).toBeGreaterThanOrEqual(farthest)
      }),
    )
  })
})
