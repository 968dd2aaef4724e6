import { saySeries } from '#messages/saySeries.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import { sayYear } from '#views/series/saySeriesHead.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import type { SeriesScale } from '#views/series/seriesScale.ts'
import type { SeriesRow } from '#views/series/seriesView.ts'
import type { RowWithCells } from './rowsWithCells.ts'
import type { SeriesShown } from './seriesShown.ts'
import { TrendCell } from './TrendCell.tsx'

/** What every row of a series has, however its cells are drawn. */
export interface RowProps {
  readonly series: SeriesColumns
  readonly row: SeriesRow
  readonly columns: Uint32Array
  /** The row's cells, see `SeriesTable`. */
  readonly cells: Uint32Array
  readonly scale: SeriesScale
  readonly measure: SeriesMeasure
  readonly isChosen: boolean
}

/** What each row of a table is given: its part of the series, and whether the filter has it. */
export function rowProps(
  { series, view, filter }: SeriesShown,
  scale: SeriesScale,
  { row, cells }: RowWithCells,
): RowProps {
  const isChosen = filter.places.includes(row.key) || filter.themes.includes(row.key)
  return { series, row, columns: view.columns, cells, scale, measure: filter.measure, isChosen }
}

/** The name of a place, group or theme: a click filters by it. */
export function RowName({ row, isChosen }: Pick<RowProps, 'row' | 'isChosen'>) {
  return (
    <th scope="row">
      <button type="button" className="series-name" data-name={row.key} aria-pressed={isChosen}>
        <bdi>{row.name}</bdi>
      </button>
    </th>
  )
}

/** How a row rises and falls, and the years that name it first and last. */
export function RowEnds({ series, row, columns, cells, scale, measure }: Omit<RowProps, 'isChosen'>) {
  const yearOf = (column: number): string => sayYear(series.statements[columns[column] ?? -1])
  return (
    <>
      <td className="series-trend-cell">
        <TrendCell
          series={series}
          columns={columns}
          cells={cells}
          measure={measure}
          greatest={scale.greatest}
        />
      </td>
      <td className="series-year">{yearOf(row.first)}</td>
      <td className="series-year">{yearOf(row.last)}</td>
    </>
  )
}

/** Heads of these three columns. */
export function HeadEnds({ series, columns }: Pick<RowProps, 'series' | 'columns'>) {
  const yearOf = (s: number | undefined): string => sayYear(series.statements[s ?? -1])
  return (
    <>
      <th scope="col" className="series-trend-cell">
        {saySeries('series.trend', { from: yearOf(columns[0]), to: yearOf(columns.at(-1)) })}
      </th>
      <th scope="col" className="series-year">
        {saySeries('series.first')}
      </th>
      <th scope="col" className="series-year">
        {saySeries('series.last')}
      </th>
    </>
  )
}
