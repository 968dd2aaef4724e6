import type { CSSProperties } from 'react'
import type { PlacedEntry } from '#layouts/timelineLayout.ts'
import { say } from '#messages/say.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'
import { EntryLabel } from './EntryLabel.tsx'

/** The forums in order of their dates below a narrow axis, with the statement's own day among them. */
export function EntryList(props: {
  readonly entries: readonly PlacedEntry[]
  readonly statement: TimelineView['statement']
  readonly open: string | null
  readonly colorOf: (initiative: string) => string
  readonly onToggle: (id: string) => void
  readonly onOpen: (id: string | null) => void
}) {
  const { entries, statement, open, colorOf, onToggle, onOpen } = props
  const behind = entries.filter(({ entry }) => entry.tense === 'behind')
  const ahead = entries.filter(({ entry }) => entry.tense !== 'behind')
  const row = ({ entry }: PlacedEntry) => (
    <li
      key={entry.id}
      className="entry-row"
      style={{ '--bar': entry.initiative ? colorOf(entry.initiative) : 'var(--solid)' } as CSSProperties}
      data-standing={entry.standing}
      data-chosen={entry.isChosen || undefined}
      data-entity={entry.id}
      {...lighting(entry.id)}
    >
      <EntryLabel
        entry={entry}
        lines={[entry.shortName]}
        when={entry.listed}
        isOpen={open === entry.id}
        onToggle={onToggle}
        onOpen={onOpen}
      />
    </li>
  )
  const hasOutlined = entries.some(({ entry }) => entry.standing === 'same sentence')
  return (
    <ol className="entry-list">
      {hasOutlined ? <li className="entry-outlined">{say('timeline.outlined')}</li> : null}
      {behind.map(row)}
      {statement ? (
        <li className="entry-row" data-standing="statement">
          <strong>{statement.name}</strong>
          <span>{statement.listed}</span>
        </li>
      ) : null}
      {ahead.map(row)}
    </ol>
  )
}
