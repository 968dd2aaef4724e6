import { type CSSProperties, memo, useCallback, useMemo, useRef, useState } from 'react'
import { atRest } from '#ui/shared/atRest.ts'
import { usePart } from '#ui/shared/usePart.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import { useWidest } from '#ui/shared/useWidest.ts'
import type { ThemeUnit, ThemeView } from '#views/panels/themeView.ts'
import { MatchedShares } from './matchedShares.ts'
import { PlainBars } from './PlainBars.tsx'
import { ThemeButton } from './ThemeButton.tsx'

// Recharts is half of the page's code: the bars stand, and answer to clicks, before it comes.
const loadChart = async () => {
  await atRest()
  return (await import('./FrequencyChart.tsx')).FrequencyChart
}

/** Height of one row in pixels on the dashboard, at the usual size of type; the chart's bands follow it. */
const standardRowHeight = 24

/** Rows of themes as buttons, with the bars of the chart aligned behind them. */
export const FrequencyRows = memo(function FrequencyRows(props: {
  readonly view: ThemeView
  readonly unit: ThemeUnit
  readonly accent: string
  readonly rowHeight?: number
  /** Whether names stand above their bars. */
  readonly isStacked?: boolean
  readonly onPick: (theme: string) => void
}) {
  const { scale } = useTypeSetting()
  const { view, unit, accent, rowHeight = Math.round(scale * standardRowHeight) } = props
  const { isStacked = false, onPick } = props
  const { value: FrequencyChart } = usePart(loadChart)
  const { ref, width } = useSize<HTMLDivElement>()
  const rows = useRef<HTMLDivElement>(null)
  useWidest(rows, 'theme-name theme-count', view.rows.map(({ id }) => id).join())
  const [isDrawn, setDrawn] = useState(false)
  const onDrawn = useCallback((bar: SVGGElement | null) => {
    if (bar) setDrawn(true)
  }, [])
  const totals = view.rows.map((row) => `${row.id}:${row[unit].total}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: totals stand for the rows; a click changes only the shares, which reach the bars past the chart.
  const bars = useMemo(
    () => view.rows.map((row) => ({ id: row.id, name: row.name, total: row[unit].total })),
    [totals],
  )
  const shares = useMemo(
    () =>
      new Map(view.rows.map((row) => [row.id, row[unit].total ? row[unit].matching / row[unit].total : 0])),
    [view, unit],
  )
  return (
    <div
      ref={rows}
      className="theme-rows"
      data-part="keys"
      style={{ '--row-height': `${rowHeight}px` } as CSSProperties}
      data-filtered={view.isFiltered || undefined}
      data-stacked={isStacked || undefined}
    >
      <div
        ref={ref}
        className="theme-bars"
        aria-hidden="true"
        style={{ '--accent': accent, blockSize: bars.length * rowHeight } as CSSProperties}
      >
        <MatchedShares value={shares}>
          {isDrawn || width === 0 ? null : <PlainBars bars={bars} rowHeight={rowHeight} width={width} />}
          {FrequencyChart && width > 0 ? (
            <FrequencyChart bars={bars} rowHeight={rowHeight} width={width} onDrawn={onDrawn} />
          ) : null}
        </MatchedShares>
      </div>
      {view.rows.map((row) => (
        <ThemeButton key={row.id} row={row} unit={unit} isFiltered={view.isFiltered} onPick={onPick} />
      ))}
    </div>
  )
})
