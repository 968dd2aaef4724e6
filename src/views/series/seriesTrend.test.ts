import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSeries } from '#fixtures/randomSeries.ts'
import { wholeSeries } from '#selection/seriesUrl.ts'
import { unknownChoices } from './seriesFilters.ts'
import { seriesOf } from './seriesOf.ts'
import { seriesByYear, seriesTrend } from './seriesTrend.ts'
import { seriesView } from './seriesView.ts'

describe('seriesTrend', () => {
  it('has the mentions of each column, and of each year all that its columns have', () => {
    fc.assert(
      fc.property(randomSeries, (statements) => {
        const series = seriesOf(statements)
        const { columns, places } = seriesView(series, wholeSeries)
        places.rows.forEach((_, at) => {
          const cells = places.cells.subarray(at * columns.length, (at + 1) * columns.length)
          const figures = [...cells].map((cell) => (cell === 0 ? 0 : series.mentions[cell - 1]))
          expect(seriesTrend(series, columns, cells, 'mentions')).toEqual(figures)
          for (const { year, figure } of seriesByYear(series, columns, cells, 'mentions')) {
            const ofYear = figures.filter((_, s) => series.statements[s]?.date?.start.startsWith(year))
            expect(figure).toBe(ofYear.reduce((sum: number, one) => sum + (one ?? 0), 0))
          }
          const years = seriesByYear(series, columns, cells, 'rate').map(({ year }) => year)
          expect(years).toEqual([...new Set(years)].sort())
        })
      }),
    )
  })

  it('weighs each statement of a year by its words', () => {
    const statement = (id: string, words: number) => ({
      id,
      title: id,
      date: { start: '2024-01-01', end: '2024-12-31', precision: 'year' as const },
      kind: null,
      speakers: [],
      issuers: [],
      words,
      sentences: 1,
    })
    const series = {
      statements: [statement('one', 100), statement('two', 300)],
      values: [{ kind: 'place' as const, id: 'AAA', name: 'AAA' }],
      starts: Uint32Array.of(0, 1, 1),
      value: Uint32Array.of(0),
      mentions: Uint32Array.of(2),
      first: Uint32Array.of(1),
    }
    const columns = Uint32Array.of(0, 1)
    expect(seriesByYear(series, columns, Uint32Array.of(1, 0), 'rate')).toEqual([{ year: '2024', figure: 5 }])
    expect(
      unknownChoices(series, { ...wholeSeries, places: ['place.AAA', 'place.ZZZ'], kinds: ['speech'] }),
    ).toEqual(['speech', 'place.ZZZ'])
  })

  it('has a point for each year where there are more statements than can be told apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 90 }), (n) => {
        const years = Array.from({ length: n }, (_, at) => String(2000 + Math.floor(at / 10)))
        const series = {
          statements: years.map((year, at) => ({
            id: `text-${at}`,
            title: '',
            date: { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' as const },
            kind: null,
            speakers: [],
            issuers: [],
            words: 10,
            sentences: 1,
          })),
          values: [],
          starts: new Uint32Array(n + 1),
          value: new Uint32Array(),
          mentions: new Uint32Array(),
          first: new Uint32Array(),
        }
        const columns = Uint32Array.from(years.keys())
        expect(seriesTrend(series, columns, new Uint32Array(n), 'mentions')).toHaveLength(new Set(years).size)
      }),
      { numRuns: 10 },
    )
  })
})
