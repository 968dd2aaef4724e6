import type { SeriesRow, SeriesTable } from '#views/series/seriesView.ts'

/** A row with its part of the table's cells. */
export interface RowWithCells {
  readonly row: SeriesRow
  readonly cells: Uint32Array
}

/** The rows of a table, each with its cells. */
export function rowsWithCells({ rows, cells }: SeriesTable, columns: Uint32Array): readonly RowWithCells[] {
  return rows.map((row, at) => ({
    row,
    cells: cells.subarray(at * columns.length, (at + 1) * columns.length),
  }))
}
