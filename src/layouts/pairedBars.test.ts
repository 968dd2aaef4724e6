import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairedBars } from './pairedBars.ts'

const amount = fc.integer({ min: 0, max: 5000 }).map((value) => value / 100)
const amounts = fc.array(fc.record({ first: amount, second: amount }), { maxLength: 12 })

describe('pairedBars', () => {
  it('draws all on one scale, the longest as wide as the chart', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 50, max: 800 }), (rows, width) => {
        const bars = pairedBars(rows, 24, width)
        const most = Math.max(0, ...rows.flatMap(({ first, second }) => [first, second]))
        for (const [row, { first, second }] of rows.entries()) {
          expect(bars[row]?.first.width).toBeCloseTo(most === 0 ? 0 : (width * first) / most, 9)
          expect(bars[row]?.second.width).toBeCloseTo(most === 0 ? 0 : (width * second) / most, 9)
        }
      }),
    )
  })

  it('keeps the bars of a row within it, the first above the second', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 24, max: 60 }), (rows, rowHeight) => {
        for (const [row, { first, second }] of pairedBars(rows, rowHeight, 300).entries()) {
          expect(first.y).toBeGreaterThanOrEqual(row * rowHeight)
          expect(second.y).toBeGreaterThan(first.y + first.height)
          expect(second.y + second.height).toBeLessThanOrEqual((row + 1) * rowHeight)
        }
      }),
    )
  })
})
