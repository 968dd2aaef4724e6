import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import type { SeriesScale } from '#views/series/seriesScale.ts'
import type { SeriesTable } from '#views/series/seriesView.ts'
import { GridCell } from './GridCell.tsx'
import { pressed } from './pressed.ts'
import { HeadEnds, RowEnds, RowName, type RowProps, rowProps } from './RowParts.tsx'
import { rowsWithCells } from './rowsWithCells.ts'
import { SeriesPick } from './SeriesPick.tsx'
import type { SeriesShown } from './seriesShown.ts'
import { walkCells } from './walkCells.ts'

/** A place, group or theme: what each statement of the columns says of it. */
const GridRow = memo(function GridRow(
  props: RowProps & {
    /** Statement of the cell whose card is open; '' where it is none of this row. */
    readonly open: string
    /** Column that the Tab key reaches; -1 where it is none of this row. */
    readonly stop: number
  },
) {
  const { series, row, columns, cells, scale, measure, isChosen, open, stop } = props
  return (
    <tr>
      <RowName row={row} isChosen={isChosen} />
      {Array.from(columns, (s, column) => (
        <td key={s}>
          <GridCell
            series={series}
            row={row}
            s={s}
            cell={cells[column] ?? 0}
            scale={scale}
            measure={measure}
            isChosen={open !== '' && series.statements[s]?.id === open}
            isStop={column === stop}
          />
        </td>
      ))}
      <RowEnds series={series} row={row} columns={columns} cells={cells} scale={scale} measure={measure} />
    </tr>
  )
})

/** The statements of the columns: a click picks one to be compared. */
const GridHead = memo(function GridHead(props: SeriesShown & { readonly first: string }) {
  const { series, view, filter, first } = props
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {Array.from(view.columns, (s) => {
          const statement = series.statements[s]
          if (!statement) return null
          return (
            <th key={s} scope="col" className="series-column">
              <SeriesPick statement={statement} picked={filter.picked} />
            </th>
          )
        })}
        <HeadEnds series={series} columns={view.columns} />
      </tr>
    </thead>
  )
})

/** Values by statement, each statement a column: the figures themselves, for as many as can be read. */
export function SeriesGrid(
  props: SeriesShown & {
    readonly table: SeriesTable
    readonly scale: SeriesScale
    /** The table's name, and what its rows are. */
    readonly name: string
    readonly rowsAre: string
  },
) {
  const { view, filter, table, scale, name, rowsAre } = props
  const { columns } = view
  const rows = useMemo(() => rowsWithCells(table, columns), [table, columns])
  const [stop, setStop] = useState<{ readonly row: string; readonly column: number } | null>(null)
  const chosen = filter.cell
  const isStill = stop && rows.some(({ row }) => row.key === stop.row) && stop.column < columns.length
  const [first] = rows
  const reached = isStill ? stop : first && { row: first.row.key, column: first.row.first }
  const walk = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('.series-cell')
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return
    const to = walkCells(cell, event.key, getComputedStyle(cell).direction === 'rtl')
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  const parts = [
    rows.filter(({ row }) => row.kind !== 'group'),
    rows.filter(({ row }) => row.kind === 'group'),
  ]
  return (
    <table
      className="series-table"
      aria-label={name}
      data-part="keys"
      onClick={pressed(props)}
      onKeyDown={walk}
      onFocus={({ target }) => {
        const { value } = (target as HTMLElement).dataset
        const at = (target.closest('td') as HTMLTableCellElement | null)?.cellIndex
        if (value && at) setStop({ row: value, column: at - 1 })
      }}
    >
      <GridHead {...props} first={rowsAre} />
      {parts.map((part, at) =>
        part.length === 0 ? null : (
          <tbody key={at === 0 ? 'values' : 'groups'}>
            {part.map((one) => (
              <GridRow
                key={one.row.key}
                {...rowProps(props, scale, one)}
                open={chosen?.value === one.row.key ? chosen.statement : ''}
                stop={reached?.row === one.row.key ? reached.column : -1}
              />
            ))}
          </tbody>
        ),
      )}
    </table>
  )
}
