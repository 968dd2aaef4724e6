import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barRows } from './barRows.ts'

test('bars are as long as their totals, and the longest is as wide as the chart', () => {
  expect(barRows([3, 15, 0], 24, 185)).toEqual([
    { y: 7, width: 37, height: 10 },
    { y: 31, width: 185, height: 10 },
    { y: 55, width: 0, height: 10 },
  ])
})

test('in much room a bar is no block, and stays in the middle of its row', () => {
  const [bar] = barRows([1], 100, 10)
  expect(bar).toEqual({ y: 20, width: 10, height: 60 })
})

test('nothing to draw is no bars, and bars of nothing have no width', () => {
  expect(barRows([], 24, 185)).toEqual([])
  expect(barRows([0, 0], 24, 185).map(({ width }) => width)).toEqual([0, 0])
})

test('bars never leave their rows or the chart', () => {
  const totals = fc.array(fc.nat(), { minLength: 1 })
  fc.assert(
    fc.property(
      totals,
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 2000 }),
      (all, row, width) => {
        barRows(all, row, width).forEach((bar, index) => {
          expect(bar.y).toBeGreaterThanOrEqual(index * row)
          expect(bar.y + bar.height).toBeLessThanOrEqual((index + 1) * row)
          expect(bar.width).toBeLessThanOrEqual(width)
        })
      },
    ),
  )
})
