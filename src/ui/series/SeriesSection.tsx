import { useMemo } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import { useIsNarrow } from '#ui/shared/useIsNarrow.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import type { SeriesScale } from '#views/series/seriesScale.ts'
import type { SeriesTable, SeriesView } from '#views/series/seriesView.ts'
import { SeriesGrid } from './SeriesGrid.tsx'
import { SeriesList } from './SeriesList.tsx'
import { SeriesStrips } from './SeriesStrips.tsx'
import type { SeriesShown } from './seriesShown.ts'

/** Columns that have room for figures; of more, one at a time has them. */
const mostFigures = 40

/** Tones of a table, each with what it holds. */
function ScaleKey({ scale, name }: { readonly scale: SeriesScale; readonly name: string }) {
  return (
    <ul className="series-scale" aria-label={saySeries('series.scale', { name })}>
      {scale.labels.map((label, at) => (
        <li key={label} data-step={at + 1}>
          {label}
        </li>
      ))}
    </ul>
  )
}

/** Whether a cell is one of which only a group is named; a flat loop over what may be millions of cells. */
const holdsReached = ({ mentions }: SeriesColumns, { cells }: SeriesTable): boolean => {
  for (const cell of cells) if (cell > 0 && mentions[cell - 1] === 0) return true
  return false
}

/** Whether a cell counts what a country says of itself. */
const holdsOwn = (series: SeriesColumns, { columns }: SeriesView, { rows, cells }: SeriesTable): boolean => {
  const place = new Map(rows.map((row, at) => [row.kind === 'place' ? row.id : '', at]))
  return columns.some((s, column) =>
    series.statements[s]?.issuers.some(
      (code) => (cells[(place.get(code) ?? -1) * columns.length + column] ?? 0) > 0,
    ),
  )
}

/** A table of the series with its name and its tones; where it would be empty, a sentence. */
export function SeriesSection(
  props: SeriesShown & {
    readonly of: 'places' | 'themes'
    readonly table: SeriesTable
    readonly scale: SeriesScale
    /** Column whose figures are shown where there are too many for all. */
    readonly column: number
    readonly onColumn: (column: number) => void
  },
) {
  const { of, table, scale, view, column, onColumn, ...shown } = props
  const Table = view.columns.length > mostFigures ? SeriesStrips : SeriesGrid
  const isNarrow = useIsNarrow()
  const name = saySeries(`series.${of}`)
  const hasReached = useMemo(() => holdsReached(shown.series, table), [shown.series, table])
  const hasOwn = useMemo(
    () => of === 'places' && holdsOwn(shown.series, view, table),
    [of, shown.series, view, table],
  )
  return (
    <section className="series-section" aria-label={name}>
      <div className="series-section-head">
        <h2>{name}</h2>
        <span className="muted">{saySeries(`series.${of}Note`, { n: table.rows.length })}</span>
        {hasReached ? (
          <span className="series-legend muted">
            <span className="series-reached" aria-hidden="true" /> {saySeries('series.reached')}
          </span>
        ) : null}
        {hasOwn ? (
          <span className="series-legend muted">
            <span className="series-own" aria-hidden="true" /> {saySeries('series.own')}
          </span>
        ) : null}
        {table.rows.length > 0 ? <ScaleKey scale={scale} name={name} /> : null}
      </div>
      {table.rows.length === 0 ? (
        <p className="muted">{saySeries(of === 'places' ? 'series.noPlaces' : 'series.noThemes')}</p>
      ) : isNarrow ? (
        <SeriesList {...shown} view={view} table={table} scale={scale} name={name} />
      ) : (
        <Table
          {...shown}
          view={view}
          table={table}
          scale={scale}
          name={name}
          rowsAre={saySeries(of === 'places' ? 'series.placeColumn' : 'series.themeColumn')}
          column={Math.min(column, view.columns.length - 1)}
          onColumn={onColumn}
        />
      )}
    </section>
  )
}
