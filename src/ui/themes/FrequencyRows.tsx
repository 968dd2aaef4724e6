import { type CSSProperties, memo, useMemo } from 'react'
import { say } from '#messages/say.ts'
import { afterPaint } from '#ui/shared/afterPaint.ts'
import { usePart } from '#ui/shared/usePart.ts'
import type { ThemeUnit, ThemeView } from '#views/panels/themeView.ts'
import { MatchedShares } from './matchedShares.ts'
import { ThemeButton } from './ThemeButton.tsx'

// Recharts is most of the page's weight: the first screen is painted, and answers to clicks, before it arrives.
const loadChart = async () => {
  await afterPaint()
  return (await import('./FrequencyChart.tsx')).FrequencyChart
}

/** Height of one row in pixels on the dashboard; the chart's bands follow it. */
const standardRowHeight = 24

/** Rows of themes as buttons, with the bars of the chart aligned behind them. */
export const FrequencyRows = memo(function FrequencyRows(props: {
  readonly view: ThemeView
  readonly unit: ThemeUnit
  readonly accent: string
  readonly rowHeight?: number
  readonly onPick: (theme: string) => void
}) {
  const { view, unit, accent, rowHeight = standardRowHeight, onPick } = props
  const { value: FrequencyChart, isFailed, retry } = usePart(loadChart)
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
      className="theme-rows"
      style={{ '--row-height': `${rowHeight}px` } as CSSProperties}
      data-filtered={view.isFiltered || undefined}
    >
      <div
        className="theme-bars"
        aria-hidden="true"
        style={{ '--accent': accent, blockSize: bars.length * rowHeight } as CSSProperties}
      >
        <MatchedShares value={shares}>
          {FrequencyChart ? <FrequencyChart bars={bars} height={bars.length * rowHeight} /> : null}
        </MatchedShares>
      </div>
      {view.rows.map((row) => (
        <ThemeButton key={row.id} row={row} unit={unit} isFiltered={view.isFiltered} onPick={onPick} />
      ))}
      {isFailed ? (
        <p className="bars-failed" role="alert">
          {say('failure.bars')}{' '}
          <button type="button" className="link-button" onClick={retry}>
            {say('failure.retry')}
          </button>
        </p>
      ) : null}
    </div>
  )
})
