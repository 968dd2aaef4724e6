import { useMemo } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import { seriesLines } from '#views/series/seriesLines.ts'
import { LineFigure } from './LineFigure.tsx'
import type { SeriesShown } from './seriesShown.ts'
import './seriesLines.css'

/** Places and themes over the years, each table's values in a chart of their own. */
export function SeriesLines({ series, view, filter }: SeriesShown) {
  const { fails } = view
  const { places, themes, measure } = filter
  const both = useMemo(
    () =>
      (['places', 'themes'] as const).map((of) => ({
        of,
        lines: seriesLines(series, fails, { places, themes }, of),
      })),
    [series, fails, places, themes],
  )
  return (
    <section className="series-lines" aria-label={saySeries('lines.region')}>
      {both.map(({ of, lines }) => (
        <LineFigure key={of} of={of} shown={lines} measure={measure} />
      ))}
    </section>
  )
}
