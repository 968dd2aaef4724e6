import { type CSSProperties, memo, useMemo } from 'react'
import { say } from '#messages/say.ts'
import type { Period } from '#selection/selection.ts'
import type { TimelineView } from '#views/timelineView.ts'
import { ContextRows } from './ContextRows.tsx'
import { EntryMark, leaderHeight } from './EntryMark.tsx'
import { PeriodBrush } from './PeriodBrush.tsx'
import { timelineLayout } from './timelineLayout.ts'
import { breakWidth } from './timeScale.ts'

/** The axis with its breaks and months, the entries above it, and the brush along it. */
export const TimelineChart = memo(function TimelineChart(props: {
  readonly view: TimelineView
  readonly width: number
  readonly withContext: boolean
  readonly open: string | null
  readonly colorOf: (initiative: string) => string
  readonly onToggle: (id: string) => void
  readonly onOpen: (id: string | null) => void
  readonly onPeriod: (period: Period | null, isDrag: boolean) => void
}) {
  const { view, width, withContext, open, colorOf, onToggle, onOpen, onPeriod } = props
  const layout = useMemo(() => timelineLayout(view, width, withContext), [view, width, withContext])
  const { scale, entries, statement, context, months, levels } = layout
  const axis = leaderHeight(levels - 1) + 38
  return (
    <div
      className="timeline"
      style={{ '--axis': `${axis}px`, '--rows': layout.contextRows } as CSSProperties}
    >
      <svg className="timeline-axis" width={width} height={axis + 40} aria-hidden="true">
        {scale.segments.map(({ start, x0, x1, label }, index) => (
          <g key={start}>
            <line x1={x0} x2={x1} y1={axis} y2={axis} />
            {index > 0 ? (
              <path d={`M${x0 - breakWidth + 7} ${axis - 6}l5 12M${x0 - breakWidth + 14} ${axis - 6}l5 12`} />
            ) : null}
            <text className="timeline-year" x={x0 + 2} y={axis + 36}>
              {label}
            </text>
          </g>
        ))}
        {months.map(({ x, middle, name }) => (
          <g key={x}>
            <line x1={x} x2={x} y1={axis} y2={axis + 5} />
            <text className="timeline-month" x={middle} y={axis + 18}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <PeriodBrush scale={scale} width={width} period={view.period} onPeriod={onPeriod} />
      {statement && view.statement ? (
        <div
          className="timeline-statement"
          data-side={statement.label.side}
          style={
            { insetInlineStart: statement.x, blockSize: leaderHeight(statement.label.level) } as CSSProperties
          }
        >
          <p>
            <strong>{say('timeline.statement')}</strong>
            <span>{view.statement.when}</span>
          </p>
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
      {withContext ? <ContextRows context={context} open={open} onOpen={onOpen} /> : null}
    </div>
  )
})
