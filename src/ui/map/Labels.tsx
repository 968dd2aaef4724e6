import { memo } from 'react'
import type { MapLabel } from '#layouts/mapLabels.ts'
import { heldAt } from './heldAt.ts'
import { LabelLines } from './LabelLines.tsx'

const Leader = memo(function Leader({ label }: { readonly label: MapLabel }) {
  const { id, x, y, leader } = label
  return leader ? (
    <line
      className="leader"
      style={heldAt(x, y)}
      x1={leader.x1}
      y1={leader.y1}
      x2={leader.x2}
      y2={leader.y2}
      data-leader={id}
    />
  ) : null
})

const Label = memo(function Label(props: { readonly label: MapLabel; readonly isQuiet: boolean }) {
  const { label, isQuiet } = props
  const { id, kind, lines, end, x, y, dx, dy, box } = label
  return (
    <text
      className={`label label-${kind}`}
      style={heldAt(x, y)}
      x={dx}
      y={dy}
      textAnchor={end}
      data-label={kind === 'venue' ? undefined : id}
      data-quiet={isQuiet || undefined}
    >
      <LabelLines lines={lines} x={dx} y={dy} line={(box.y1 - box.y0) / lines.length} />
    </text>
  )
})

/** Names of what is marked, each within its shape, beside it or at the end of a line; the marks are read out. */
export const Labels = memo(function Labels(props: {
  readonly labels: readonly MapLabel[]
  /** Ids of what keeps its name though a filter leaves it out. */
  readonly quiet: ReadonlySet<string> | undefined
  /** Whether these are all, each in its best place; until then those of the last state stand. */
  readonly isPlaced: boolean
}) {
  const { labels, quiet, isPlaced } = props
  return (
    <g className="labels" aria-hidden="true" data-pending={!isPlaced || undefined}>
      {labels.map((label) =>
        label.leader ? <Leader key={`${label.kind}-${label.id}`} label={label} /> : null,
      )}
      {labels.map((label) => (
        <Label key={`${label.kind}-${label.id}`} label={label} isQuiet={quiet?.has(label.id) ?? false} />
      ))}
    </g>
  )
})
