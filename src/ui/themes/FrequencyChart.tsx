import { memo, useCallback } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { barGap, thickestBar } from '#layouts/barRows.ts'
import { MatchedBar } from './MatchedBar.tsx'
import type { BarDatum } from './matchedShares.ts'

interface ShapeProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly payload?: BarDatum
}

/** Bars of the totals; the rows beside them carry names, numbers and clicks. */
export const FrequencyChart = memo(function FrequencyChart(props: {
  readonly bars: readonly BarDatum[]
  readonly rowHeight: number
  readonly width: number
  /** Gets each bar once it is drawn, which is later than the chart itself. */
  readonly onDrawn: (bar: SVGGElement | null) => void
}) {
  const { bars, rowHeight, width, onDrawn } = props
  const shape = useCallback(
    ({ x = 0, y = 0, width: length = 0, height = 0, payload }: ShapeProps) => (
      <MatchedBar ref={onDrawn} id={payload?.id ?? ''} x={x} y={y} width={length} height={height} />
    ),
    [onDrawn],
  )
  return (
    <BarChart
      width={width}
      height={bars.length * rowHeight}
      data={bars as BarDatum[]}
      layout="vertical"
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={barGap}
      maxBarSize={thickestBar(rowHeight)}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis type="category" dataKey="id" hide />
      <Bar dataKey="total" shape={shape} isAnimationActive={false} />
    </BarChart>
  )
})
