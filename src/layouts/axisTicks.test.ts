import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisTicks } from './axisTicks.ts'
import { smallWidth, standardSetting } from './labelSetting.ts'
import { timeScale } from './timeScale.ts'

const segment = (from: number, to: number) => ({
  start: `${from}-01-01`,
  end: `${to}-12-31`,
  label: `${from}–${to}`,
  years: `${from}–${to}`,
})
const ticksOf = (width: number, ...years: readonly (readonly [number, number])[]) =>
  axisTicks(
    timeScale(
      years.map(([from, to]) => segment(from, to)),
      years.length - 1,
      width,
    ),
    standardSetting,
  )
const namesOf = (...axis: Parameters<typeof ticksOf>) => ticksOf(...axis).map(({ name }) => name)

describe('the ticks of an axis', () => {
  it('are months by name, by letter where there is less room, and none where there is none', () => {
    expect(namesOf(900, [2024, 2024]).slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar'])
    expect(namesOf(300, [2024, 2024]).slice(0, 3)).toEqual(['J', 'F', 'M'])
    expect(namesOf(90, [2024, 2024])).toEqual([])
  })

  it('are years of a segment that has no room for months', () => {
    const names = namesOf(900, [2015, 2020], [2024, 2024])
    expect(names.slice(0, 7)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', 'Jan'])
    expect(namesOf(390, [1945, 2020], [2024, 2024]).slice(0, 3)).toEqual(['1960', '1980', '2000'])
  })

  it('never run into each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1800 }),
        fc.integer({ min: 1900, max: 2023 }),
        (width, from) => {
          const ticks = ticksOf(width, [from, 2023], [2024, 2024])
          const years = ticks.filter(({ name }) => /^\d+$/.test(name))
          for (const [at, { middle }] of years.entries()) {
            const next = years[at + 1]
            if (next) expect(next.middle - middle).toBeGreaterThanOrEqual(smallWidth('0000', standardSetting))
          }
        },
      ),
    )
  })
})
