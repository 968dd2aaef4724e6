import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSeries } from '#fixtures/randomSeries.ts'
import { type SeriesFilter, wholeSeries } from '#selection/seriesUrl.ts'
import type { SeriesColumns, SeriesStatement } from './seriesColumns.ts'
import { kindOf, seriesOptions, seriesYears, valueKey, yearsOf } from './seriesFilters.ts'
import { seriesOf } from './seriesOf.ts'
import { entrySteps, seriesScale, stepOf, stepsOf } from './seriesScale.ts'
import { figureOf, isOwn, type SeriesTable, seriesView } from './seriesView.ts'

const randomFilter: fc.Arbitrary<SeriesFilter> = fc.record({
  speakers: fc.subarray(['Ada', 'Minister', 'AAA', 'Nobody']),
  kinds: fc.subarray(['speech', 'report', 'statement']),
  from: fc.constantFrom(null, null, '2022', '2024'),
  to: fc.constantFrom(null, null, '2022', '2023'),
  places: fc.subarray(['place.AAA', 'place.BBB', 'group.club', 'place.ZZZ']),
  themes: fc.subarray(['theme.peace', 'theme.trade']),
  measure: fc.constantFrom('rate', 'mentions'),
  picked: fc.constant([]),
  lines: fc.boolean(),
  cell: fc.constant(null),
})

/** Mentions of a value in a statement; null where it is not even reached. */
const countIn = (series: SeriesColumns, s: number, key: string): number | null => {
  for (let at = series.starts[s] ?? 0; at < (series.starts[s + 1] ?? 0); at += 1) {
    const value = series.values[series.value[at] ?? -1]
    if (value && valueKey(value) === key) return series.mentions[at] ?? null
  }
  return null
}

const passes = (series: SeriesColumns, statement: SeriesStatement, filter: SeriesFilter): boolean => {
  const s = series.statements.indexOf(statement)
  const names = (keys: readonly string[]): boolean =>
    keys.length === 0 || keys.some((key) => (countIn(series, s, key) ?? 0) > 0)
  const years = yearsOf(statement)
  return (
    (filter.speakers.length === 0 || filter.speakers.some((name) => statement.speakers.includes(name))) &&
    (filter.kinds.length === 0 || filter.kinds.includes(kindOf(statement))) &&
    (filter.from === null || (years !== null && years[1] >= filter.from)) &&
    (filter.to === null || (years !== null && years[0] <= filter.to)) &&
    names(filter.places) &&
    names(filter.themes)
  )
}

const figuresOf = (series: SeriesColumns, columns: Uint32Array, { rows, cells }: SeriesTable) =>
  rows.map((row, at) =>
    Array.from(columns, (_, column) => {
      const cell = cells[at * columns.length + column] ?? 0
      return [valueKey(row), cell === 0 ? null : (series.mentions[cell - 1] ?? null)]
    }),
  )

describe('seriesView', () => {
  it('shows the statements that a slow filter leaves, and counts of each that a slow count gives', () => {
    fc.assert(
      fc.property(randomSeries, randomFilter, (statements, filter) => {
        const series = seriesOf(statements)
        const view = seriesView(series, filter)
        const left = series.statements.filter((statement) => passes(series, statement, filter))
        expect([...view.columns].map((s) => series.statements[s])).toEqual(left)
        for (const table of [view.places, view.themes])
          expect(figuresOf(series, view.columns, table)).toEqual(
            table.rows.map(({ key }) => [...view.columns].map((s) => [key, countIn(series, s, key)])),
          )
      }),
    )
  })

  it('has a row for each value that a column names, by first naming, groups behind places', () => {
    fc.assert(
      fc.property(randomSeries, randomFilter, (statements, filter) => {
        const series = seriesOf(statements)
        const view = seriesView(series, filter)
        const named = series.values.filter((value) =>
          [...view.columns].some((s) => (countIn(series, s, valueKey(value)) ?? 0) > 0),
        )
        const rows = [...view.places.rows, ...view.themes.rows]
        expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(named.map(valueKey)))
        const kinds = view.places.rows.map(({ kind }) => kind)
        expect(kinds).toEqual([...kinds].sort().reverse())
        for (const row of rows) {
          const columns = [...view.columns.keys()].filter(
            (column) => (countIn(series, view.columns[column] ?? 0, row.key) ?? 0) > 0,
          )
          expect([row.first, row.last]).toEqual([columns[0], columns.at(-1)])
        }
        const firsts = view.themes.rows.map(({ first }) => first)
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }),
    )
  })

  it('offers in each menu what the other filters leave', () => {
    fc.assert(
      fc.property(randomSeries, randomFilter, (statements, filter) => {
        const series = seriesOf(statements)
        const { fails } = seriesView(series, filter)
        const left = (own: Partial<SeriesFilter>): number =>
          series.statements.filter((statement) => passes(series, statement, { ...filter, ...own })).length
        for (const { id, count } of seriesOptions(series, fails, 'speaker'))
          expect(count).toBe(left({ speakers: [id] }))
        for (const { id, count } of seriesOptions(series, fails, 'kind'))
          expect(count).toBe(left({ kinds: [id] }))
        for (const { id, count } of seriesOptions(series, fails, 'place'))
          expect(count).toBe(left({ places: [id] }))
        for (const { id, count } of seriesOptions(series, fails, 'theme'))
          expect(count).toBe(left({ themes: [id] }))
      }),
    )
  })

  it('lists the years of a series once, in order', () => {
    fc.assert(
      fc.property(randomSeries, (statements) => {
        const years = seriesYears(seriesOf(statements))
        expect(years).toEqual([...new Set(years)].sort())
      }),
    )
  })
})

describe('seriesScale', () => {
  const ofOne = (mentions: readonly number[], words = 1000): SeriesColumns => ({
    statements: [
      {
        id: 'one',
        title: 'One',
        date: null,
        kind: null,
        speakers: [],
        issuers: ['AAA'],
        words,
        sentences: 1,
      },
    ],
    values: mentions.map((_, at) => ({ kind: 'place', id: at === 0 ? 'AAA' : `P${at}`, name: `P${at}` })),
    starts: Uint32Array.of(0, mentions.length),
    value: Uint32Array.from(mentions.keys()),
    mentions: Uint32Array.from(mentions),
    first: new Uint32Array(mentions.length).fill(1),
  })

  it('has steps of one mention where there are few, and leaves out what a country says of itself', () => {
    const scale = seriesScale(ofOne([99, 1, 2, 3, 4, 5]), false, 'mentions')
    expect(scale).toEqual({ bounds: [2, 3, 4, 5], labels: ['1', '2', '3', '4', '5 +'], greatest: 5 })
    expect([1, 2, 5, 9].map((figure) => stepOf(scale, figure))).toEqual([1, 2, 5, 5])
  })

  it('has round steps of a rate', () => {
    const scale = seriesScale(ofOne([0, 2, 4, 6, 8, 9]), false, 'rate')
    expect(scale.labels).toEqual(['< 2', '2–4', '4–6', '6–8', '8 +'])
    expect([1.9, 2, 7.9, 8].map((figure) => stepOf(scale, figure))).toEqual([1, 2, 4, 5])
  })

  it('gives each column of a row its step, 0 where nothing is named and -1 where a group alone reaches it', () => {
    const series = ofOne([9, 0, 5])
    const scale = seriesScale(series, false, 'mentions')
    const steps = entrySteps(series, false, scale, 'mentions')
    expect([...stepsOf(steps, Uint32Array.of(1, 2, 3, 0))]).toEqual([1, -1, stepOf(scale, 5), 0])
    expect([...entrySteps(series, true, scale, 'mentions')]).toEqual([0, 0, 0])
  })

  it('stands whatever is filtered, and where there is nothing', () => {
    expect(seriesScale(ofOne([]), true, 'rate').labels).toEqual([
      '< 0.1',
      '0.1–0.2',
      '0.2–0.3',
      '0.3–0.4',
      '0.4 +',
    ])
    const series = ofOne([1, 3])
    expect(figureOf(series, 1, 0, 'rate')).toBe(3)
    expect(series.values.map((value) => isOwn(series, value, 0))).toEqual([true, false])
    expect(seriesView(series, wholeSeries).places.rows).toHaveLength(2)
  })
})
