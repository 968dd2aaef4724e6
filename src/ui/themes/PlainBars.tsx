import { memo } from 'react'
import { barRows } from '#layouts/barRows.ts'
import { MatchedBar } from './MatchedBar.tsx'
import type { BarDatum } from './matchedShares.ts'

/** The bars as the chart library draws them, without it: nothing on the page waits for its code. */
export const PlainBars = memo(function PlainBars(props: {
  readonly bars: readonly BarDatum[]
  readonly rowHeight: number
  readonly width: number
}) {
  const { bars, rowHeight, width } = props
  const height = bars.length * rowHeight
  const totals = bars.map(({ total }) => total)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {barRows(totals, rowHeight, width).map((box, row) => {
        const { id } = bars[row] as BarDatum
        return <MatchedBar key={id} id={id} x={0} {...box} />
      })}
    </svg>
  )
})
