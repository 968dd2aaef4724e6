import { type CSSProperties, memo } from 'react'
import type { PlacedContext } from '#layouts/timelineLayout.ts'

/** Events of the year that the statement does not name, in a lighter tone below the axis. */
export const ContextRows = memo(function ContextRows(props: {
  readonly context: readonly PlacedContext[]
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
}) {
  const { context, open, onOpen } = props
  return (
    <div className="context-rows">
      {context.map(({ entry, x, width, row, side }) => (
        <button
          key={entry.id}
          type="button"
          className="context-event"
          data-side={side}
          data-precision={entry.precision}
          aria-label={entry.label}
          aria-expanded={open === entry.id}
          title={entry.label}
          style={{ insetInlineStart: x, '--row': row, '--width': `${width}px` } as CSSProperties}
          onClick={() => onOpen(open === entry.id ? null : entry.id)}
        >
          <span className="context-bar" />
          <span className="context-name">{entry.shortName}</span>
        </button>
      ))}
    </div>
  )
})
