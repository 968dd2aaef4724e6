import { type CSSProperties, memo, useMemo } from 'react'
import type { LabelSetting } from '#layouts/labelSetting.ts'
import { stand, timelineLayout } from '#layouts/timelineLayout.ts'
import { breakWidth } from '#layouts/timeScale.ts'
import type { Period } from '#selection/selection.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'
import { ContextRows } from './ContextRows.tsx'
import { EntryList } from './EntryList.tsx'
import { EntryMark } from './EntryMark.tsx'
import { PeriodBrush } from './PeriodBrush.tsx'

/** The axis with its breaks and months, the entries above it, and the brush along it. */
export const TimelineChart = memo(function TimelineChart(props: {
  readonly view: TimelineView
  readonly width: number
  readonly withContext: boolean
  /** Everything written on the timeline follows it. */
  readonly setting: LabelSetting
  /** Pixels of height above which labels give way to a list below the axis. */
  readonly tallest?: number
  readonly open: string | null
  readonly colorOf: (initiative: string) => string
  readonly onToggle: (id: string) => void
  readonly onOpen: (id: string | null) => void
  readonly onPeriod: (period: Period | null, isDrag: boolean) => void
}) {
  const { view, width, withContext, open, colorOf, onToggle, onOpen, onPeriod } = props
  const { setting, tallest } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: where things stand does not depend on what is chosen; the segments are the same object as long as the forums are.
  const layout = useMemo(
    () => timelineLayout(view, width, withContext, setting, tallest),
    [view.segments, width, withContext, setting, tallest],
  )
  const { scale, statement, context, ticks, years, axis, isList } = layout
  const entries = layout.entries.map((placed, at) => ({ ...placed, entry: view.entries[at] ?? placed.entry }))
  const { size } = setting
  const below = size * 3.2
  return (
    <div
      className="timeline"
      style={
        {
          '--axis': `${axis}px`,
          '--below': `${below}px`,
          '--rows': layout.contextRows,
          fontSize: size,
        } as CSSProperties
      }
    >
      <svg className="timeline-axis" width={width} height={axis + below} aria-hidden="true">
        {scale.segments.map(({ start, x0, x1 }, index) => (
          <g key={start}>
            <line x1={x0} x2={x1} y1={axis} y2={axis} />
            {index > 0 ? (
              <path d={`M${x0 - breakWidth + 7} ${axis - 6}l5 12M${x0 - breakWidth + 14} ${axis - 6}l5 12`} />
            ) : null}
          </g>
        ))}
        {years.map(({ x, text }) => (
          <text key={x} className="timeline-year" x={x} y={axis + size * 2.85}>
            {text}
          </text>
        ))}
        {ticks.map(({ x, middle, name }) => (
          <g key={x}>
            <line x1={x} x2={x} y1={axis} y2={axis + 5} />
            <text className="timeline-month" x={middle} y={axis + size * 1.44}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <PeriodBrush scale={scale} width={width} period={view.period} onPeriod={onPeriod} />
      {statement && view.statement ? (
        <div
          className="timeline-statement"
          data-side={statement.label?.side}
          data-precision={statement.width > 0 ? view.statement.precision : undefined}
          style={
            {
              insetInlineStart: statement.x,
              inlineSize: statement.width || undefined,
              blockSize: stand + (statement.label?.lift ?? -6),
            } as CSSProperties
          }
        >
          {statement.label ? (
            <div>
              <strong>{view.statement.name}</strong>
              <span>{view.statement.when}</span>
            </div>
          ) : null}
        </div>
      ) : null}
      {entries.map((placed) => (
        <EntryMark
          key={placed.entry.id}
          placed={placed}
          color={placed.entry.initiative ? colorOf(placed.entry.initiative) : null}
          isOpen={open === placed.entry.id}
          onToggle={onToggle}
          onOpen={onOpen}
        />
      ))}
      {isList ? (
        <EntryList
          entries={entries}
          statement={view.statement}
          open={open}
          colorOf={colorOf}
          onToggle={onToggle}
          onOpen={onOpen}
        />
      ) : null}
      {withContext ? <ContextRows context={context} open={open} onOpen={onOpen} /> : null}
    </div>
  )
})
