import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import type { SeriesColumns } from './seriesColumns.ts'
import { yearsOf } from './seriesFilters.ts'
import { figureOf } from './seriesView.ts'

/** Columns up to which a trend has a point for each; of more it has one for each year. */
const mostPoints = 60

/** Mentions and words of a row in each year of some columns, in order; undated columns are left out. */
const byYear = (
  series: SeriesColumns,
  columns: Uint32Array,
  cells: Uint32Array,
): readonly { readonly year: string; readonly mentions: number; readonly words: number }[] => {
  const years = new Map<string, { mentions: number; words: number }>()
  columns.forEach((s, column) => {
    const statement = series.statements[s]
    const year = statement && yearsOf(statement)?.[0]
    if (!statement || year === undefined) return
    const sum = years.get(year) ?? { mentions: 0, words: 0 }
    const cell = cells[column] ?? 0
    sum.mentions += cell === 0 ? 0 : (series.mentions[cell - 1] ?? 0)
    sum.words += statement.words
    years.set(year, sum)
  })
  return [...years].map(([year, sum]) => ({ year, ...sum }))
}

/** Figures of a row in each year that some columns have, in order: mentions, or mentions for each thousand words of that year. */
export function seriesByYear(
  series: SeriesColumns,
  columns: Uint32Array,
  cells: Uint32Array,
  measure: SeriesMeasure,
): readonly { readonly year: string; readonly figure: number }[] {
  return byYear(series, columns, cells).map(({ year, mentions, words }) => ({
    year,
    figure: measure === 'mentions' ? mentions : words === 0 ? 0 : (mentions * 1000) / words,
  }))
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
