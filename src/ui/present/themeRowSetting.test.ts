import { expect, it } from 'vitest'
import { themeRowSetting } from './themeRowSetting.ts'
import { typeScale } from './typeScale.ts'

const screens = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
  [3840, 2160],
] as const

it.each(screens)(
  'rows of every count of themes fit a slide of %i × %i, with a line of type each',
  (width, height) => {
    const { said } = typeScale(width, height)
    for (const isAside of [true, false])
      for (let count = 1; count <= 9; count += 1) {
        const { rowHeight, isStacked } = themeRowSetting(count, said, height, isAside)
        expect(rowHeight * count, `${count} rows`).toBeLessThanOrEqual(height * 0.68 + count / 2)
        expect(rowHeight).toBeGreaterThanOrEqual(Math.floor(said * (isStacked ? 2.3 : 1.5)))
      }
  },
)

it('names stand above their bars beside a sentence while there is room, and never across a slide', () => {
  const stackedOf = (count: number, isAside: boolean) => themeRowSetting(count, 26.88, 720, isAside).isStacked
  expect([1, 3, 7].map((count) => stackedOf(count, true))).toEqual([true, true, true])
  expect([8, 9].map((count) => stackedOf(count, true))).toEqual([false, false])
  expect(stackedOf(3, false)).toBe(false)
})
