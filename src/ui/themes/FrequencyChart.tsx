import { memo, use } from 'react'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { MatchedShares } from './matchedShares.ts'

interface BarDatum {
  readonly id: string
  readonly name: string
  readonly total: number
}

interface ShapeProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly payload?: BarDatum
}

/** One bar: the total as a pale ghost, the matching part solid on it. */
function MatchedBar({ x = 0, y = 0, width = 0, height = 0, payload }: ShapeProps) {
  const share = use(MatchedShares).get(payload?.id ?? '') ?? 0
  return (
    <g data-entity={payload?.id}>
      <rect className="bar-ghost" x={x} y={y} width={width} height={height} rx={2} />
      <rect className="bar-solid" x={x} y={y} width={width * share} height={height} rx={2} />
    </g>
  )
}

/** Bars of the totals; the rows beside them carry names, numbers and clicks. */
export const FrequencyChart = memo(function FrequencyChart(props: {
  readonly bars: readonly BarDatum[]
  readonly height: number
}) {
  const { bars, height } = props
  // Where few rows share much room, bars are not to become blocks.
  const thickest = Math.max(17, (height / bars.length) * 0.6)
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={bars as BarDatum[]}
        layout="vertical"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={7}
        maxBarSize={thickest}
        accessibilityLayer={false}
        tabIndex={-1}
      >
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis type="category" dataKey="id" hide />
        <Bar dataKey="total" shape={<MatchedBar />} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
})
