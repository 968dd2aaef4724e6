import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { ComparedForumsView } from '#views/compare/comparedForumsView.ts'
import type { Side } from '#views/compare/comparedPair.ts'
import { ForumButton } from './ForumEntry.tsx'
import { SideTile } from './SideTile.tsx'
import './forumLists.css'

const sides = ['first', 'second'] as const

/** The forums of two texts as two lists in the order of their dates, where an axis has no room. */
export function ForumLists(props: {
  readonly view: ComparedForumsView
  readonly onToggle: (id: string, side: Side) => void
}) {
  const { view, onToggle } = props
  return sides.map((side) => {
    const { statement, entries } = view.rows[side]
    return (
      <div key={side} className="forum-list">
        <p className="forum-list-head">
          <SideTile side={side} /> <span className="muted">{statement?.listed}</span>
        </p>
        <ol aria-label={sayComparedViews('compared.axis', { side })}>
          {entries.map((entry) => (
            <li
              key={entry.id}
              data-row={side}
              data-standing={entry.standing}
              data-compared={entry.change}
              data-chosen={entry.isChosen || undefined}
              data-precision={entry.precision}
              data-entity={entry.id}
              {...lighting(entry.id)}
            >
              <span className="forum-bar" />
              <ForumButton
                entry={entry}
                lines={[entry.shortName]}
                when={entry.listed}
                onToggle={(id) => onToggle(id, side)}
              />
            </li>
          ))}
        </ol>
      </div>
    )
  })
}
