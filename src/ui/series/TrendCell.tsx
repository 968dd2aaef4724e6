import { memo, useMemo } from 'react'
import { sparkline } from '#layouts/sparkline.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { seriesTrend } from '#views/series/seriesTrend.ts'

const box = { width: 92, height: 16 }

/** How a row rises and falls from statement to statement; the figures stand in its cells. */
export const TrendCell = memo(function TrendCell(props: {
  readonly series: SeriesColumns
  readonly columns: Uint32Array
  /** The row's cells, see `SeriesTable`. */
  readonly cells: Uint32Array
  readonly measure: SeriesMeasure
  readonly greatest: number
}) {
  const { series, columns, cells, measure, greatest } = props
  const { path, end } = useMemo(
    () => sparkline(seriesTrend(series, columns, cells, measure), greatest, box),
    [series, columns, cells, measure, greatest],
  )
  return (
    <svg
      className="series-trend"
      viewBox={`-3 -3 ${box.width + 6} ${box.height + 6}`}
      width={box.width + 6}
      height={box.height + 6}
      aria-hidden="true"
    >
      <path className="series-base" d={`M0 ${box.height}H${box.width}`} />
      <path className="series-line" d={path} />
      {end ? <circle cx={end.x} cy={end.y} r={2} /> : null}
    </svg>
  )
})
