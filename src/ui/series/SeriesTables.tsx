import { useMemo } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import { seriesScale } from '#views/series/seriesScale.ts'
import { SeriesSection } from './SeriesSection.tsx'
import type { SeriesShown } from './seriesShown.ts'
import './series.css'
import './seriesGrid.css'
import './seriesCard.css'

/** Places and themes by statement, with one set of columns. */
export function SeriesTables(props: SeriesShown) {
  const { series, view, filter } = props
  const { measure } = filter
  const places = useMemo(() => seriesScale(series, false, measure), [series, measure])
  const themes = useMemo(() => seriesScale(series, true, measure), [series, measure])
  if (view.columns.length === 0) return <p className="series-none">{saySeries('series.none')}</p>
  return (
    // A scrolling box takes focus, so that the keyboard can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className="series-tables" role="group" aria-label={saySeries('series.region')} tabIndex={0}>
      <SeriesSection {...props} of="places" table={view.places} scale={places} />
      <SeriesSection {...props} of="themes" table={view.themes} scale={themes} />
    </div>
  )
}
