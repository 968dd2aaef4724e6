import { useState } from 'react'
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { labelWidth } from '#layouts/labelWidth.ts'
import { lineEnds } from '#layouts/lineEnds.ts'
import { lineScale } from '#layouts/lineScale.ts'
import { saySeries } from '#messages/saySeries.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import { sayFigure } from '#views/series/saySeriesHead.ts'
import type { SeriesLine, SeriesLines } from '#views/series/seriesLines.ts'

const height = 210
const margin = { top: 10, right: 0, bottom: 0, left: 0 }
/** Pixels for the figures at the left, the years below, and a name. */
const figures = 38
const yearsHeight = 22
const nameHeight = 15

/** Pixels from the end of a line to its name. */
const leader = 27

/** Room for the names at the right: less than half of a narrow chart. */
const namesWidth = (lines: readonly SeriesLine[], width: number): number => {
  const widest = Math.max(0, ...lines.map(({ name }) => labelWidth(name, 'venue', 1)))
  return Math.min(Math.ceil(widest) + leader, Math.round(width * 0.48))
}

const figuresOf = (line: SeriesLine, measure: SeriesMeasure) =>
  measure === 'mentions' ? line.mentions : line.rates

/** What the lines say of the year that the pointer or the arrow keys are at. */
function OfYear(props: {
  readonly shown: SeriesLines
  readonly measure: SeriesMeasure
  readonly at: number
}) {
  const { shown, measure, at } = props
  const n = shown.statements[at] ?? 0
  return (
    <div className="line-tip">
      <strong>{shown.years[at]}</strong> <span className="muted">{saySeries('lines.statements', { n })}</span>
      {n > 0 ? (
        <ul>
          {shown.lines.map((line) => (
            <li key={line.key}>
              <bdi>{line.name}</bdi>{' '}
              <span>
                {measure === 'mentions'
                  ? saySeries('lines.mentions', { n: line.mentions[at] ?? 0 })
                  : saySeries('lines.both', {
                      n: line.mentions[at] ?? 0,
                      rate: sayFigure(line.rates[at] ?? 0, measure),
                    })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Lines from year to year with their names at their ends; a year without a statement is a gap. */
export function LineChartOfYears(props: {
  readonly shown: SeriesLines
  readonly measure: SeriesMeasure
  readonly width: number
  /** What the chart is, for whoever does not see it. */
  readonly label: string
}) {
  const { shown, measure, width, label } = props
  const { years, lines } = shown
  const [lit, setLit] = useState<string | null>(null)
  const names = namesWidth(lines, width)
  const plot = { top: margin.top, height: height - margin.top - yearsHeight, end: width - names }
  const all = lines.flatMap((line) => figuresOf(line, measure)).filter((figure) => figure !== null)
  const { greatest, ticks } = lineScale(all, measure === 'mentions')
  const y = (figure: number): number => plot.top + (1 - figure / greatest) * plot.height
  const lastAt = years.length - 1
  const ends = lines.map((line) => y(figuresOf(line, measure)[lastAt] ?? 0))
  const places = lineEnds(
    ends.map((end) => end - plot.top),
    nameHeight,
    plot.height,
  )
  // Which of the strokes it has, and whether another one is looked at.
  const classOf = (part: string, number: number, key: string): string =>
    `${part} line-${number}${lit === null || lit === key ? '' : ' line-faint'}`
  const data = years.map((year, at) => ({
    year,
    at,
    ...Object.fromEntries(lines.map((line, number) => [`line${number}`, figuresOf(line, measure)[at]])),
  }))
  return (
    <LineChart width={width} height={height} data={data} margin={{ ...margin, right: names }} title={label}>
      <CartesianGrid vertical={false} className="line-grid" />
      <XAxis
        dataKey="year"
        height={yearsHeight}
        interval="preserveStartEnd"
        minTickGap={14}
        padding={{ left: 8, right: 8 }}
      />
      <YAxis width={figures} domain={[0, greatest]} ticks={[...ticks]} axisLine={false} tickLine={false} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: 'line-cursor' }}
        content={({ active, payload }) => {
          const at = (payload?.[0]?.payload as { readonly at: number } | undefined)?.at
          return active && at !== undefined ? <OfYear shown={shown} measure={measure} at={at} /> : null
        }}
      />
      {lines.map((line, number) => (
        <Line
          key={line.key}
          dataKey={`line${number}`}
          className={classOf('line-of-years', number, line.key)}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          dot={{ r: 2.5 }}
          activeDot={{ r: 4 }}
        />
      ))}
      <g className="line-names">
        {lines.map((line, number) => {
          const at = plot.top + (places[number] ?? 0)
          const end = ends[number] ?? 0
          return (
            <g
              key={line.key}
              className={classOf('line-name', number, line.key)}
              onPointerEnter={() => setLit(line.key)}
              onPointerLeave={() => setLit(null)}
            >
              <path d={`M${plot.end - 6} ${end}L${plot.end + 10} ${at}H${plot.end + 22}`} />
              <text x={plot.end + leader} y={at} dy="0.35em">
                {line.name}
              </text>
            </g>
          )
        })}
      </g>
    </LineChart>
  )
}
