import { useMemo, useState } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import { LazyPart } from '#ui/shared/LazyPart.tsx'
import { seriesScale } from '#views/series/seriesScale.ts'
import { SeriesSection } from './SeriesSection.tsx'
import type { SeriesShown } from './seriesShown.ts'
import './series.css'
import './seriesGrid.css'
import './seriesCard.css'

const loadLines = async () => (await import('./SeriesLines.tsx')).SeriesLines

/** Places and themes by statement, with one set of columns. */
export function SeriesTables(props: SeriesShown) {
  const { series, view, filter } = props
  const { measure } = filter
  const places = useMemo(() => seriesScale(series, false, measure), [series, measure])
  const themes = useMemo(() => seriesScale(series, true, measure), [series, measure])
  const last = view.columns.length - 1
  // The newest statement, until another one is asked for: what is left of the filters is no longer what was asked for.
  const [open, setOpen] = useState<{ readonly of: Uint32Array; readonly column: number } | null>(null)
  const column = open?.of === view.columns ? open.column : last
  const columns = { column, onColumn: (to: number) => setOpen({ of: view.columns, column: to }) }
  if (view.columns.length === 0) return <p className="series-none">{saySeries('series.none')}</p>
  return (
    // A scrolling box takes focus, so that the keyboard can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className="series-tables" role="group" aria-label={saySeries('series.region')} tabIndex={0}>
      {filter.lines ? <LazyPart load={loadLines} part={saySeries('lines.region')} shown={props} /> : null}
      <SeriesSection {...props} of="places" table={view.places} scale={places} {...columns} />
      <SeriesSection {...props} of="themes" table={view.themes} scale={themes} {...columns} />
    </div>
  )
}
