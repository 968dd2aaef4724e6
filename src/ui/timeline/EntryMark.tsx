import { type CSSProperties, memo } from 'react'
import { type PlacedEntry, stand } from '#layouts/timelineLayout.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import { EntryLabel } from './EntryLabel.tsx'

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
    const { entry, x, width, label, lines } = placed
    const style = {
      '--bar': color ?? 'var(--solid)',
      '--span': `${width}px`,
      '--leader': `${stand + (label?.lift ?? 0)}px`,
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
        data-side={label?.side}
        data-entity={entry.id}
        {...lighting(entry.id)}
      >
        {/* The bar repeats the label's button for the pointer. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <span className="entry-target" data-part="drag" onClick={() => onToggle(entry.id)}>
          <span className="entry-bar" />
        </span>
        {label ? (
          <>
            <span className="entry-leader" />
            <EntryLabel
              entry={entry}
              lines={lines}
              when={entry.when}
              isOpen={isOpen}
              onToggle={onToggle}
              onOpen={onOpen}
            />
          </>
        ) : null}
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
    old.placed.label?.side === next.placed.label?.side &&
    old.placed.label?.lift === next.placed.label?.lift &&
    old.placed.lines.length === next.placed.lines.length &&
    old.placed.entry.standing === next.placed.entry.standing &&
    old.placed.entry.isChosen === next.placed.entry.isChosen &&
    old.placed.entry.id === next.placed.entry.id,
)
