import { memo, useMemo } from 'react'
import { seriesStrip, stripCells } from '#layouts/seriesStrip.ts'
import { stepsOf } from '#views/series/seriesScale.ts'

const tones = [1, 2, 3, 4, 5] as const

/** A row of more statements than have room for figures, as tones; the statement that is open has its figure beside it. */
export const StripCell = memo(function StripCell(props: {
  /** The row's cells, see `SeriesTable`. */
  readonly cells: Uint32Array
  /** See `entrySteps`. */
  readonly steps: Int8Array
}) {
  const { cells, steps } = props
  const strip = useMemo(() => seriesStrip(stepsOf(steps, cells)), [cells, steps])
  return (
    <svg
      className="series-strip"
      viewBox={`0 0 ${stripCells(cells.length)} 1`}
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
