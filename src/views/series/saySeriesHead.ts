import { say, sayList } from '#messages/say.ts'
import { saySeries } from '#messages/saySeries.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import type { SeriesColumns, SeriesStatement, SeriesValue } from './seriesColumns.ts'
import { kindOf, seriesYears, yearsOf } from './seriesFilters.ts'

/** "Speech", by what a filter calls the kind of a statement. */
export function saySeriesKind(kind: string): string {
  return say('header.kind', { kind: kind.replaceAll('-', '_') })
}

/** Year of a statement, "2032" or "2031–2032"; "undated" without a date. */
export function sayYear(statement: SeriesStatement | undefined): string {
  const years = statement ? yearsOf(statement) : null
  if (!years) return saySeries('series.noYear')
  return years[0] === years[1] ? years[0] : years.join('–')
}

/** Name of a column: "2032, Speech: Annual address". */
export function saySeriesColumn(statement: SeriesStatement): string {
  const { title } = statement
  return saySeries('series.columnName', {
    year: sayYear(statement),
    kind: saySeriesKind(kindOf(statement)),
    title,
  })
}

/** "13 January 2032", as far as it is known. */
export function sayStatementDate({ date }: SeriesStatement): string {
  return date ? sayFullDate(date) : saySeries('series.noDate')
}

/** A figure as the tables write it: mentions whole, a rate to one decimal. */
export function sayFigure(figure: number, measure: SeriesMeasure): string {
  return measure === 'mentions' ? String(figure) : figure.toFixed(1)
}

/** What stands at the head of a series: "Series of 12 statements, 2023 to 2032", and what they are. */
export function saySeriesHead(series: SeriesColumns): { readonly title: string; readonly extent: string } {
  const years = seriesYears(series)
  const from = years[0] ?? 'none'
  const to = years.at(-1) ?? from
  const n = series.statements.length
  const kinds = new Map<string, number>()
  let words = 0
  for (const statement of series.statements) {
    const kind = kindOf(statement)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    words += statement.words
  }
  const counted = [...kinds].map(([kind, count]) =>
    saySeries('series.kindCount', { n: count, kind: saySeriesKind(kind) }),
  )
  return {
    title: saySeries('series.title', { n, from, to: to === from ? 'same' : to }),
    extent: saySeries('series.extent', { n, kinds: sayList(counted), words }),
  }
}

/** Name of a cell for whoever does not see it: "Ghana, 3 mentions, 5.5 per 1,000 words, Annual address, 2032". */
export function sayCell(
  value: SeriesValue,
  statement: SeriesStatement,
  mentions: number,
  isOwn: boolean,
): string {
  return saySeries('series.cellName', {
    name: value.name,
    n: mentions,
    rate: statement.words > 0 ? ((mentions * 1000) / statement.words).toFixed(1) : 'none',
    own: String(isOwn),
    title: statement.title,
    date: sayStatementDate(statement),
  })
}
