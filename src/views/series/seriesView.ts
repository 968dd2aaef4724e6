import type { SeriesFilter, SeriesMeasure } from '#selection/seriesUrl.ts'
import type { SeriesColumns, SeriesValue } from './seriesColumns.ts'
import { seriesFails, valueKey } from './seriesFilters.ts'

/** A place, group or theme of a table. */
export interface SeriesRow extends SeriesValue {
  /** As a filter calls it. */
  readonly key: string
  /** Number in the series' values. */
  readonly value: number
  /** Columns, from 0, that name it first and last. */
  readonly first: number
  readonly last: number
}

/** Values by statement. */
export interface SeriesTable {
  /** What the columns name, in the order of first naming; groups behind places. */
  readonly rows: readonly SeriesRow[]
  /** 1 + the number of the series' entry in each cell, row by row; 0 where neither it nor a group of it is named. */
  readonly cells: Uint32Array
}

/** Places and themes by statement, with one set of columns. */
export interface SeriesView {
  /** Numbers of the statements that pass every filter, one a column. */
  readonly columns: Uint32Array
  readonly places: SeriesTable
  readonly themes: SeriesTable
  /** See `seriesFails`. */
  readonly fails: Uint8Array
}

/** Rows by the first column that names them; a value that no column names has none. */
const rowsOf = (series: SeriesColumns, columns: Uint32Array): readonly SeriesRow[] => {
  const { values, starts, value, mentions } = series
  const first = new Int32Array(values.length).fill(-1)
  const last = new Int32Array(values.length)
  const order: number[] = []
  columns.forEach((s, column) => {
    const end = starts[s + 1] ?? 0
    for (let at = starts[s] ?? 0; at < end; at += 1) {
      if ((mentions[at] ?? 0) === 0) continue
      const v = value[at] ?? 0
      if (first[v] === -1) {
        first[v] = column
        order.push(v)
      }
      last[v] = column
    }
  })
  return order.flatMap((v) => {
    const one = values[v]
    return one ? [{ ...one, key: valueKey(one), value: v, first: first[v] ?? 0, last: last[v] ?? 0 }] : []
  })
}

const tableOf = (
  { values, starts, value }: SeriesColumns,
  columns: Uint32Array,
  rows: readonly SeriesRow[],
): SeriesTable => {
  const rowOf = new Int32Array(values.length).fill(-1)
  rows.forEach((row, at) => {
    rowOf[row.value] = at
  })
  const cells = new Uint32Array(rows.length * columns.length)
  columns.forEach((s, column) => {
    const end = starts[s + 1] ?? 0
    for (let at = starts[s] ?? 0; at < end; at += 1) {
      const row = rowOf[value[at] ?? 0] ?? -1
      if (row >= 0) cells[row * columns.length + column] = at + 1
    }
  })
  return { rows, cells }
}

/** The tables of a series under a filter. Flat loops: ten thousand statements are counted between two frames. */
export function seriesView(series: SeriesColumns, filter: SeriesFilter): SeriesView {
  const fails = seriesFails(series, filter)
  const columns = Uint32Array.from(series.statements.keys()).filter((s) => fails[s] === 0)
  const rows = rowsOf(series, columns)
  const of = (kind: SeriesValue['kind']): readonly SeriesRow[] => rows.filter((row) => row.kind === kind)
  return {
    columns,
    fails,
    places: tableOf(series, columns, [...of('place'), ...of('group')]),
    themes: tableOf(series, columns, of('theme')),
  }
}

/** Mentions of an entry as a measure counts them; `s` is the number of its statement. */
export function figureOf(series: SeriesColumns, entry: number, s: number, measure: SeriesMeasure): number {
  const mentions = series.mentions[entry] ?? 0
  if (measure === 'mentions') return mentions
  const words = series.statements[s]?.words ?? 0
  return words === 0 ? 0 : (mentions * 1000) / words
}

/** Whether a cell is about an issuer of its statement: what a country says of itself is no partner's share. */
export function isOwn({ statements }: SeriesColumns, { kind, id }: SeriesValue, s: number): boolean {
  return kind === 'place' && (statements[s]?.issuers.includes(id) ?? false)
}
