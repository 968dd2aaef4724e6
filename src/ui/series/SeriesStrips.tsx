import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import { saySeriesColumn, sayYear } from '#views/series/saySeriesHead.ts'
import { entrySteps, type SeriesScale } from '#views/series/seriesScale.ts'
import type { SeriesTable } from '#views/series/seriesView.ts'
import { GridCell } from './GridCell.tsx'
import { pressed } from './pressed.ts'
import { HeadEnds, RowEnds, RowName, type RowProps, rowProps } from './RowParts.tsx'
import { rowsWithCells } from './rowsWithCells.ts'
import { SeriesPick } from './SeriesPick.tsx'
import { StripCell } from './StripCell.tsx'
import type { SeriesShown } from './seriesShown.ts'
import { walkCells } from './walkCells.ts'

/** Rows that are drawn until more are asked for. */
const firstRows = 40

const StripRow = memo(function StripRow(
  props: RowProps & {
    /** See `entrySteps`. */
    readonly steps: Int8Array
    /** Column whose figures are shown. */
    readonly column: number
    readonly isOpen: boolean
  },
) {
  const { series, row, columns, cells, scale, steps, measure, isChosen, column, isOpen } = props
  return (
    <tr>
      <RowName row={row} isChosen={isChosen} />
      <td className="series-strip-cell">
        <StripCell cells={cells} steps={steps} />
      </td>
      <td>
        <GridCell
          series={series}
          row={row}
          s={columns[column] ?? -1}
          cell={cells[column] ?? 0}
          scale={scale}
          measure={measure}
          isChosen={isOpen}
          isStop
        />
      </td>
      <RowEnds series={series} row={row} columns={columns} cells={cells} scale={scale} measure={measure} />
    </tr>
  )
})

/** The slider that chooses the statement whose figures are shown, over the strips, and the head of its column. */
function StripHead(
  props: SeriesShown & {
    readonly first: string
    readonly column: number
    readonly onColumn: (column: number) => void
  },
) {
  const { series, view, filter, first, column, onColumn } = props
  const { columns } = view
  const statement = series.statements[columns[column] ?? -1]
  const yearAt = (at: number): string => sayYear(series.statements[columns[at] ?? -1])
  const words = statement ? saySeriesColumn(statement) : ''
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="series-strip-cell">
          <span className="series-ends">
            <span>{yearAt(0)}</span>
            <span>{yearAt(columns.length - 1)}</span>
          </span>
          <input
            type="range"
            min={0}
            max={columns.length - 1}
            value={column}
            aria-label={saySeries('series.statement')}
            aria-valuetext={words}
            onChange={({ target }) => onColumn(target.valueAsNumber)}
          />
        </th>
        <th scope="col" className="series-column">
          {statement ? <SeriesPick statement={statement} picked={filter.picked} /> : null}
        </th>
        <HeadEnds series={series} columns={columns} />
      </tr>
    </thead>
  )
}

/** Values by statement where there are too many statements for figures: tones, and the figures of the one that is open. */
export function SeriesStrips(
  props: SeriesShown & {
    readonly table: SeriesTable
    readonly scale: SeriesScale
    readonly name: string
    readonly rowsAre: string
    readonly column: number
    readonly onColumn: (column: number) => void
  },
) {
  const { series, view, filter, table, scale, name, rowsAre, column, onColumn } = props
  const { columns } = view
  const rows = useMemo(() => rowsWithCells(table, columns), [table, columns])
  const isTheme = table.rows[0]?.kind === 'theme'
  const steps = useMemo(
    () => entrySteps(series, isTheme, scale, filter.measure),
    [series, isTheme, scale, filter.measure],
  )
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, firstRows)
  const statement = series.statements[columns[column] ?? -1]?.id
  const walk = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('.series-cell')
    if (!cell || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const to = walkCells(cell, event.key, false)
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  return (
    <>
      <table
        className="series-table series-stripped"
        aria-label={name}
        data-part="keys"
        onKeyDown={walk}
        onClick={(event) => {
          const strip = (event.target as Element).closest('tbody .series-strip-cell')
          if (!strip) {
            pressed(props)(event)
            return
          }
          const { left, width } = strip.getBoundingClientRect()
          const share = Math.min(1, Math.max(0, (event.clientX - left) / width))
          onColumn(Math.min(columns.length - 1, Math.floor(share * columns.length)))
        }}
      >
        <StripHead {...props} first={rowsAre} />
        <tbody>
          {shown.map((one) => (
            <StripRow
              key={one.row.key}
              {...rowProps(props, scale, one)}
              steps={steps}
              column={column}
              isOpen={filter.cell?.value === one.row.key && filter.cell.statement === statement}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <button type="button" className="button series-more" onClick={() => setWhole(true)}>
          {saySeries('series.allRows', { n: rows.length })}
        </button>
      ) : null}
    </>
  )
}
