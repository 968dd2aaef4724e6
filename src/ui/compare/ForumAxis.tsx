import type { CSSProperties } from 'react'
import type { ComparedTimeline } from '#layouts/comparedTimeline.ts'
import { stand } from '#layouts/timelineLayout.ts'
import { breakWidth } from '#layouts/timeScale.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { ComparedForumsView } from '#views/compare/comparedForumsView.ts'
import type { Side } from '#views/compare/comparedPair.ts'
import { ForumEntry } from './ForumEntry.tsx'
import { SideTile } from './SideTile.tsx'

const sides = ['first', 'second'] as const

/** One true axis with the forums of the first text above it and those of the second below; what both name is tied. */
export function ForumAxis(props: {
  readonly view: ComparedForumsView
  readonly layout: ComparedTimeline
  readonly width: number
  /** Size of a forum's name in pixels. */
  readonly size: number
  readonly onToggle: (id: string, side: Side) => void
}) {
  const { view, layout, width, size, onToggle } = props
  const band = size * 2.9
  const upper = layout.first.axis
  const lower = upper + band
  const axisOf = { first: upper, second: lower }
  const { segments } = layout.first.scale
  return (
    <div
      className="forum-axis"
      style={
        {
          '--first-axis': `${upper}px`,
          '--second-axis': `${lower}px`,
          blockSize: lower + layout.second.axis,
          fontSize: size,
        } as CSSProperties
      }
    >
      <svg className="forum-lines" width={width} height={lower + 1} aria-hidden="true">
        {layout.ties.map(({ id, x }) => (
          <line key={id} className="forum-tie" data-entity={id} x1={x} x2={x} y1={upper} y2={lower} />
        ))}
        {sides.map((side) => {
          const y = axisOf[side]
          const inward = side === 'first' ? 4 : -4
          return (
            <g key={side}>
              {segments.map(({ start, x0, x1 }, at) => (
                <g key={start}>
                  <line x1={x0} x2={x1} y1={y} y2={y} />
                  {at > 0 ? (
                    <path d={`M${x0 - breakWidth + 7} ${y - 6}l5 12M${x0 - breakWidth + 14} ${y - 6}l5 12`} />
                  ) : null}
                </g>
              ))}
              {layout.ticks.map(({ x, name }) => (
                <line key={x} x1={x} x2={x} y1={y} y2={y + (name ? inward * 1.6 : inward)} />
              ))}
            </g>
          )
        })}
        {layout.ticks.map(({ x, name, isYear }) =>
          name ? (
            <text key={x} x={x} y={upper + band / 2} data-year={isYear || undefined}>
              {name}
            </text>
          ) : null,
        )}
      </svg>
      {sides.map((side) => {
        const { statement, entries } = view.rows[side]
        const placed = layout[side].statement
        return (
          <div
            key={side}
            role="group"
            className="forum-row"
            data-row={side}
            aria-label={sayComparedViews('compared.axis', { side })}
          >
            <SideTile side={side} />
            {placed && statement ? (
              <div
                className="forum-statement"
                data-row={side}
                data-side={placed.label?.side}
                data-precision={placed.width > 0 ? statement.precision : undefined}
                style={{
                  insetInlineStart: placed.x,
                  inlineSize: placed.width || undefined,
                  blockSize: stand + (placed.label?.lift ?? -6),
                }}
              >
                {placed.label ? (
                  <div>
                    <strong>{statement.name}</strong>
                    <span>{statement.when}</span>
                  </div>
                ) : null}
              </div>
            ) : null}
            {layout[side].entries.map((one, at) => {
              const entry = entries[at]
              return entry ? (
                <ForumEntry
                  key={entry.id}
                  side={side}
                  placed={one}
                  entry={entry}
                  onToggle={(id) => onToggle(id, side)}
                />
              ) : null
            })}
          </div>
        )
      })}
    </div>
  )
}
