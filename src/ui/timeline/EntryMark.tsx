import { Info } from 'lucide-react'
import { type CSSProperties, memo } from 'react'
import { say } from '#messages/say.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { PlacedEntry } from './timelineLayout.ts'

/** Height of a leader that carries a label at a level, from the axis to the foot of the label. */
export const leaderHeight = (level: number): number => 14 + Math.max(0, level) * 38

/** One forum: its bar on the axis, a leader, and a label that is the button. */
export const EntryMark = memo(
  function EntryMark(props: {
    readonly placed: PlacedEntry
    readonly color: string | null
    readonly isOpen: boolean
    readonly onToggle: (id: string) => void
    readonly onOpen: (id: string | null) => void
  }) {
    const { placed, color, isOpen, onToggle, onOpen } = props
    const { entry, x, width, label } = placed
    const style = {
      '--bar': color ?? 'var(--solid)',
      '--span': `${width}px`,
      '--leader': `${leaderHeight(label.level)}px`,
      insetInlineStart: x,
      inlineSize: width,
    } as CSSProperties
    return (
      <div
        className="entry"
        style={style}
        data-standing={entry.standing}
        data-chosen={entry.isChosen || undefined}
        data-precision={entry.precision}
        data-side={label.side}
        data-entity={entry.id}
        {...lighting(entry.id)}
      >
        {/* The bar repeats the label's button for the pointer. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <span className="entry-target" onClick={() => onToggle(entry.id)}>
          <span className="entry-bar" />
        </span>
        <span className="entry-leader" />
        <span className="entry-label">
          <button
            type="button"
            data-edits={entry.isChosen ? 'forum' : undefined}
            aria-pressed={entry.isChosen}
            aria-label={entry.label}
            onClick={() => onToggle(entry.id)}
          >
            <strong>{entry.shortName}</strong>
            <span>
              {entry.when}
              {entry.standing === 'same sentence' ? ` · ${say('timeline.sameSentence')}` : ''}
            </span>
          </button>
          <button
            type="button"
            className="entry-info"
            aria-expanded={isOpen}
            aria-label={say('timeline.sources', { name: entry.name })}
            onClick={() => onOpen(isOpen ? null : entry.id)}
          >
            <Info size={13} aria-hidden="true" />
          </button>
        </span>
      </div>
    )
  },
  // Views are made anew with each selection; an entry is rendered again only if what it shows has changed.
  (old, next) =>
    old.color === next.color &&
    old.isOpen === next.isOpen &&
    old.onToggle === next.onToggle &&
    old.placed.x === next.placed.x &&
    old.placed.width === next.placed.width &&
    old.placed.label.level === next.placed.label.level &&
    old.placed.label.side === next.placed.label.side &&
    old.placed.entry.standing === next.placed.entry.standing &&
    old.placed.entry.isChosen === next.placed.entry.isChosen &&
    old.placed.entry.id === next.placed.entry.id,
)
