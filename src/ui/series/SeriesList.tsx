import { useMemo } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import { saySeriesColumn, sayYear } from '#views/series/saySeriesHead.ts'
import type { SeriesScale } from '#views/series/seriesScale.ts'
import type { SeriesTable } from '#views/series/seriesView.ts'
import { GridCell } from './GridCell.tsx'
import { pressed } from './pressed.ts'
import { type RowProps, rowProps } from './RowParts.tsx'
import { rowsWithCells } from './rowsWithCells.ts'
import type { SeriesShown } from './seriesShown.ts'
import { TrendCell } from './TrendCell.tsx'
import './seriesList.css'

/** Statements of an opened row: of more, the newest. */
const mostStatements = 60

function ListRow(
  props: RowProps & {
    /** Statement of the cell whose card is open; '' where it is none of this row. */
    readonly open: string
  },
) {
  const { series, row, columns, cells, scale, measure, isChosen, open } = props
  const yearOf = (column: number): string => sayYear(series.statements[columns[column] ?? -1])
  const naming = [...columns.keys()].filter((column) => (cells[column] ?? 0) > 0)
  return (
    <li>
      <details open={open !== '' || undefined}>
        <summary>
          <bdi className="list-name" data-chosen={isChosen || undefined}>
            {row.name}
          </bdi>
          <TrendCell
            series={series}
            columns={columns}
            cells={cells}
            measure={measure}
            greatest={scale.greatest}
          />
          <span className="list-years">
            {row.first === row.last ? yearOf(row.first) : `${yearOf(row.first)}–${yearOf(row.last)}`}
          </span>
        </summary>
        <button type="button" className="button" data-name={row.key} aria-pressed={isChosen}>
          {saySeries('list.filter', { name: row.name })}
        </button>
        <ul className="list-statements">
          {naming.slice(-mostStatements).map((column) => {
            const s = columns[column] ?? -1
            const statement = series.statements[s]
            return statement ? (
              <li key={s}>
                <GridCell
                  series={series}
                  row={row}
                  s={s}
                  cell={cells[column] ?? 0}
                  scale={scale}
                  measure={measure}
                  isChosen={open === statement.id}
                  isStop
                />
                <span>{saySeriesColumn(statement)}</span>
              </li>
            ) : null
          })}
        </ul>
        {naming.length > mostStatements ? (
          <p className="muted">{saySeries('list.more', { n: naming.length - mostStatements })}</p>
        ) : null}
      </details>
    </li>
  )
}

/** Values of a series where there is room for one column: each with its trend and years, and opened its statements. */
export function SeriesList(
  props: SeriesShown & { readonly table: SeriesTable; readonly scale: SeriesScale; readonly name: string },
) {
  const { view, filter, table, scale, name } = props
  const { columns } = view
  const rows = useMemo(() => rowsWithCells(table, columns), [table, columns])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed are its buttons, which answer to the keys.
    <ul className="series-list" aria-label={name} data-part="keys" onClick={pressed(props)}>
      {rows.map((one) => (
        <ListRow
          key={one.row.key}
          {...rowProps(props, scale, one)}
          open={filter.cell?.value === one.row.key ? filter.cell.statement : ''}
        />
      ))}
    </ul>
  )
}
