import { Info } from 'lucide-react'
import { say } from '#messages/say.ts'
import type { TimelineEntry } from '#views/panels/timelineView.ts'

const sources = <Info size={13} aria-hidden="true" />

/** Name and dates of a forum, which filter by it, and beside them where the dates come from. */
export function EntryLabel(props: {
  readonly entry: TimelineEntry
  readonly lines: readonly string[]
  /** Its days, as they stand here. */
  readonly when: string
  readonly isOpen: boolean
  readonly onToggle: (id: string) => void
  readonly onOpen: (id: string | null) => void
}) {
  const { entry, lines, when, isOpen, onToggle, onOpen } = props
  return (
    <span className="entry-label">
      <button
        type="button"
        aria-pressed={entry.isChosen}
        aria-label={entry.label}
        aria-description={entry.standing === 'same sentence' ? say('timeline.sameSentence') : undefined}
        onClick={() => onToggle(entry.id)}
      >
        {lines.map((line) => (
          <strong key={line}>{line}</strong>
        ))}
        <span>{when}</span>
      </button>
      <button
        type="button"
        className="entry-info"
        aria-expanded={isOpen}
        aria-label={say('timeline.sources', { name: entry.name })}
        onClick={() => onOpen(isOpen ? null : entry.id)}
      >
        {sources}
      </button>
    </span>
  )
}
