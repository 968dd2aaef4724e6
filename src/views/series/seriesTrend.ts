import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import type { SeriesColumns } from './seriesColumns.ts'
import { yearsOf } from './seriesFilters.ts'
import { figureOf } from './seriesView.ts'

/** Columns up to which a trend has a point for each; of more it has one for each year. */
const mostPoints = 60

/** The years of some columns, in order, with the words of each, and the number of each column's year; -1 without a date. */
interface Years {
  readonly names: readonly string[]
  readonly words: readonly number[]
  readonly of: Int32Array
}

/** Every row of a table asks for the same. */
const known = new WeakMap<Uint32Array, Years>()

const yearsOfColumns = (series: SeriesColumns, columns: Uint32Array): Years => {
  const there = known.get(columns)
  if (there) return there
  const numbers = new Map<string, number>()
  const words: number[] = []
  const of = new Int32Array(columns.length).fill(-1)
  columns.forEach((s, column) => {
    const statement = series.statements[s]
    const year = statement && yearsOf(statement)?.[0]
    if (!statement || year === undefined) return
    const number = numbers.get(year) ?? numbers.size
    numbers.set(year, number)
    words[number] = (words[number] ?? 0) + statement.words
    of[column] = number
  })
  const years = { names: [...numbers.keys()], words, of }
  known.set(columns, years)
  return years
}

/** Figures of a row in each year that some columns have, in order: mentions, or mentions for each thousand words of that year. */
export function seriesByYear(
  series: SeriesColumns,
  columns: Uint32Array,
  cells: Uint32Array,
  measure: SeriesMeasure,
): readonly { readonly year: string; readonly figure: number }[] {
  const { names, words, of } = yearsOfColumns(series, columns)
  const mentions = new Float64Array(names.length)
  cells.forEach((cell, column) => {
    const year = of[column] ?? -1
    if (cell > 0 && year >= 0) mentions[year] = (mentions[year] ?? 0) + (series.mentions[cell - 1] ?? 0)
  })
  return names.map((year, at) => {
    const n = mentions[at] ?? 0
    const all = words[at] ?? 0
    return { year, figure: measure === 'mentions' ? n : all === 0 ? 0 : (n * 1000) / all }
  })
}

/** The figures that the trend of a row draws: of each column, or of each year where there are many. */
export function seriesTrend(
  series: SeriesColumns,
  columns: Uint32Array,
  cells: Uint32Array,
  measure: SeriesMeasure,
): readonly number[] {
  if (columns.length > mostPoints)
    return seriesByYear(series, columns, cells, measure).map(({ figure }) => figure)
  return Array.from(columns, (s, column) => {
    const cell = cells[column] ?? 0
    return cell === 0 ? 0 : figureOf(series, cell - 1, s, measure)
  })
}
