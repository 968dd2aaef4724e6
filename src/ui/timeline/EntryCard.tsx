import type { ReactNode } from 'react'
import { say } from '#messages/say.ts'
import { CloseCard } from '#ui/shared/CloseCard.tsx'
import { SourceList } from '#ui/shared/SourceList.tsx'
import type { TimelineEntry } from '#views/panels/timelineView.ts'

/** Where an entry's date comes from. */
export function EntryCard(props: {
  readonly entry: TimelineEntry
  /** Which text names it, where there are two. */
  readonly of?: ReactNode
  readonly onClose: () => void
}) {
  const { entry, of, onClose } = props
  return (
    <section className="entry-card" aria-label={say('card.label', { name: entry.name })}>
      <CloseCard onClose={onClose} />
      <h3>
        {of} {entry.name}
      </h3>
      <p>
        {entry.city === null ? entry.dates : say('timeline.when', { dates: entry.dates, city: entry.city })} ·{' '}
        {say(`timeline.tense.${entry.tense}`)}
      </p>
      {entry.note ? <p className="muted">{entry.note}</p> : null}
      {entry.stated ? <p className="muted">{entry.stated}</p> : null}
      {entry.sources.length > 0 || !entry.isStated ? (
        <p className="muted">{say('timeline.dateSource')}</p>
      ) : null}
      <SourceList sources={entry.sources} />
    </section>
  )
}
