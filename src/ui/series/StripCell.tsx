import { memo, useMemo } from 'react'
import { seriesStrip, stripCells } from '#layouts/seriesStrip.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { type SeriesScale, stepsOf } from '#views/series/seriesScale.ts'

const tones = [1, 2, 3, 4, 5] as const

/** A row of more statements than have room for figures, as tones; the statement that is open has its figure beside it. */
export const StripCell = memo(function StripCell(props: {
  readonly series: SeriesColumns
  readonly columns: Uint32Array
  readonly cells: Uint32Array
  readonly scale: SeriesScale
  readonly measure: SeriesMeasure
}) {
  const { series, columns, cells, scale, measure } = props
  const strip = useMemo(
    () => seriesStrip(stepsOf(series, columns, cells, scale, measure)),
    [series, columns, cells, scale, measure],
  )
  return (
    <svg
      className="series-strip"
      viewBox={`0 0 ${stripCells(columns.length)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {strip.reached ? <path data-step="reached" d={strip.reached} /> : null}
      {tones.map((tone) => {
        const path = strip.tones[tone - 1]
        return path ? <path key={tone} data-step={tone} d={path} /> : null
      })}
    </svg>
  )
})
