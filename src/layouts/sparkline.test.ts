import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sparkline } from './sparkline.ts'

const box = { width: 100, height: 10 }

describe('sparkline', () => {
  it('rises and falls with the figures, on one scale', () => {
    expect(sparkline([1, 2, 4], 4, box)).toEqual({ path: 'M0 7.5L50 5L100 0', end: { x: 100, y: 0 } })
  })

  it('draws no line between two zeros', () => {
    expect(sparkline([2, 0, 0, 2, 0], 2, box)).toEqual({ path: 'M0 0L25 10M50 10L75 0L100 10', end: null })
    expect(sparkline([0, 0, 0], 2, box)).toEqual({ path: '', end: null })
  })

  it('shows a single figure as a stroke, and nothing of none', () => {
    expect(sparkline([3], 3, box)).toEqual({ path: 'M100 10L100 0', end: { x: 100, y: 0 } })
    expect(sparkline([], 3, box)).toEqual({ path: '', end: null })
  })

  it('stays within its box', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 30 }), (figures) => {
        const { path } = sparkline(figures, 8, box)
        const numbers = path.match(/\d+(?:\.\d+)?/g) ?? []
        numbers.forEach((number, at) => {
          expect(Number(number)).toBeLessThanOrEqual(at % 2 === 0 ? box.width : box.height)
        })
      }),
    )
  })
})
