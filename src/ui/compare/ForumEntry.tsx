import type { CSSProperties } from 'react'
import { type PlacedEntry, stand } from '#layouts/timelineLayout.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { ComparedForum } from '#views/compare/comparedForumsView.ts'
import type { Side } from '#views/compare/comparedPair.ts'

/** One forum of one text: its bar on the axis, a leader, and a label that is the button. */
export function ForumEntry(props: {
  readonly side: Side
  readonly placed: PlacedEntry
  readonly entry: ComparedForum
  readonly onToggle: (id: string) => void
}) {
  const { side, placed, entry, onToggle } = props
  const { x, width, label, lines } = placed
  return (
    <div
      className="forum-entry"
      style={
        {
          '--span': `${width}px`,
          '--leader': `${stand + (label?.lift ?? 0)}px`,
          insetInlineStart: x,
          inlineSize: width,
        } as CSSProperties
      }
      data-row={side}
      data-standing={entry.standing}
      data-compared={entry.change}
      data-chosen={entry.isChosen || undefined}
      data-precision={entry.precision}
      data-side={label?.side}
      data-entity={entry.id}
      {...lighting(entry.id)}
    >
      {/* The bar repeats the label's button for the pointer. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <span className="forum-target" onClick={() => onToggle(entry.id)}>
        <span className="forum-bar" />
      </span>
      {label ? (
        <>
          <span className="forum-leader" />
          <ForumButton entry={entry} lines={lines} when={entry.when} onToggle={onToggle} />
        </>
      ) : null}
    </div>
  )
}

/** Name and dates of a forum, which filter by it. */
export function ForumButton(props: {
  readonly entry: ComparedForum
  readonly lines: readonly string[]
  readonly when: string
  readonly onToggle: (id: string) => void
}) {
  const { entry, lines, when, onToggle } = props
  return (
    <button
      type="button"
      className="forum-label"
      aria-pressed={entry.isChosen}
      aria-label={entry.label}
      aria-description={entry.stated ?? undefined}
      onClick={() => onToggle(entry.id)}
    >
      {lines.map((line) => (
        <strong key={line}>{line}</strong>
      ))}
      <span>{when}</span>
    </button>
  )
}
