import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineScale } from './lineScale.ts'

describe('lineScale', () => {
  it('begins at 0, holds every figure, and writes whole figures beside counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 })), fc.boolean(), (counts, isWhole) => {
        const figures = isWhole ? counts : counts.map((n) => n / 7)
        const { greatest, ticks } = lineScale(figures, isWhole)
        expect(ticks[0]).toBe(0)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(9)
        expect(ticks.at(-1)).toBeLessThanOrEqual(greatest)
        for (const figure of figures) expect(figure).toBeLessThanOrEqual(greatest)
        if (isWhole) expect(ticks.every(Number.isInteger)).toBe(true)
      }),
    )
  })

  it('is round', () => {
    expect(lineScale([3, 17], true)).toEqual({ greatest: 20, ticks: [0, 5, 10, 15, 20] })
    expect(lineScale([], false)).toEqual({ greatest: 1, ticks: [0, 0.5, 1] })
  })
})
