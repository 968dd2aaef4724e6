import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSeries } from '#fixtures/randomSeries.ts'
import { wholeSeries } from '#selection/seriesUrl.ts'
import { seriesFails, valueKey, yearsOf } from './seriesFilters.ts'
import { mostLines, seriesLines } from './seriesLines.ts'
import { seriesOf } from './seriesOf.ts'

describe('seriesLines', () => {
  it('recounts: each year the mentions of all its statements, and none in a year without any', () => {
    fc.assert(
      fc.property(randomSeries, fc.nat(), fc.boolean(), (statements, pick, isTheme) => {
        const series = seriesOf(statements)
        const of = isTheme ? 'themes' : 'places'
        const values = series.values.filter(({ kind }) => (kind === 'theme') === isTheme)
        const one = values[pick % Math.max(1, values.length)]
        const filter = one ? { ...wholeSeries, [of]: [valueKey(one)] } : wholeSeries
        const {
          years,
          statements: texts,
          lines,
          undated,
          isChosen,
        } = seriesLines(series, seriesFails(series, filter), filter, of)
        const yearOf = (s: number): string | undefined => {
          const statement = series.statements[s]
          return statement && yearsOf(statement)?.[0]
        }
        const all = [...series.statements.keys()]
        expect(undated).toBe(all.filter((s) => yearOf(s) === undefined).length)
        expect(years).toEqual(
          years.length === 0 ? [] : Array.from(years, (_, at) => String(Number(years[0]) + at)),
        )
        expect(isChosen).toBe(one !== undefined)
        years.forEach((year, at) => {
          const ofYear = all.filter((s) => yearOf(s) === year)
          expect(texts[at]).toBe(ofYear.length)
          for (const line of lines) {
            let n = 0
            let words = 0
            for (const s of ofYear) {
              words += series.statements[s]?.words ?? 0
              for (let entry = series.starts[s] ?? 0; entry < (series.starts[s + 1] ?? 0); entry += 1) {
                const value = series.values[series.value[entry] ?? -1]
                if (value && valueKey(value) === line.key) n += series.mentions[entry] ?? 0
              }
            }
            expect(line.mentions[at]).toBe(ofYear.length === 0 ? null : n)
            if (words === 0) expect(line.rates[at]).toBeNull()
            else expect(line.rates[at]).toBeCloseTo((n * 1000) / words, 9)
          }
        })
      }),
    )
  })

  it('draws six at the most, and says how many of the chosen it leaves out', () => {
    fc.assert(
      fc.property(randomSeries, (statements) => {
        const series = seriesOf(statements)
        const places = series.values.filter(({ kind }) => kind !== 'theme').map(valueKey)
        const filter = { ...wholeSeries, places }
        const chosen = seriesLines(series, seriesFails(series, filter), filter, 'places')
        expect(chosen.lines.map(({ key }) => key)).toEqual(places.slice(0, mostLines))
        expect(chosen.left).toBe(Math.max(0, places.length - mostLines))
        const most = seriesLines(series, seriesFails(series, wholeSeries), wholeSeries, 'places')
        expect(most.isChosen).toBe(false)
        expect(most.lines.length).toBeLessThanOrEqual(mostLines)
      }),
    )
  })

  it('has no years and no lines for a series without dates', () => {
    const series = seriesOf([])
    expect(seriesLines(series, new Uint8Array(), wholeSeries, 'themes')).toEqual({
      years: [],
      statements: [],
      lines: [],
      isChosen: false,
      left: 0,
      undated: 0,
    })
  })
})
