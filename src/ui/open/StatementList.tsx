import { useId, useState } from 'react'
import type { World } from '#knowledge/worldFile.ts'
import { smallWorld } from '#layouts/smallWorld.ts'
import { sayShelf } from '#messages/sayShelf.ts'
import type { ListedStatement, ShelfState } from '#shelf/shelfState.ts'
import { type AsideActions, AsideList } from './AsideList.tsx'
import { ShelfNotice } from './ShelfNotice.tsx'
import { SmallLand, SmallMap } from './SmallMap.tsx'
import { type RowActions, StatementRow } from './StatementRow.tsx'
import { sayPlaces } from './sayEntry.ts'
import { withRemoved } from './withRemoved.ts'
import './statementList.css'

/** Pixels across which a small map is drawn. */
const mapWidth = 120

/** What the colours of the small maps mean, as far as one of them has them. */
function Legend({ entries }: { readonly entries: readonly ListedStatement[] }) {
  const meanings = [
    ['named', 'shelf.legendNamed', entries.some(({ named }) => named.length > 0)],
    ['speaker', 'shelf.legendIssuer', entries.some(({ issuers }) => issuers.length > 0)],
    ['conflict', 'shelf.legendConflict', entries.some(({ inConflict }) => inConflict.length > 0)],
  ] as const
  return (
    <ul className="kept-legend" aria-label={sayShelf('shelf.legend')}>
      {meanings.map(([relation, words, isShown]) =>
        isShown ? (
          <li key={relation} data-shown={relation}>
            {sayShelf(words)}
          </li>
        ) : null,
      )}
    </ul>
  )
}

/** The statements that are kept on this device, the last opened first. What is deleted can be undone while it stands. */
export function StatementList(props: {
  readonly state: ShelfState
  readonly world: World | null
  readonly actions: RowActions
  readonly asideActions: AsideActions
  /** Saves what was kept of a statement that has a trouble. */
  readonly onSaveTrouble: (id: string, text: string) => void
  readonly onDismiss: () => void
}) {
  const { state, world, actions, asideActions, onSaveTrouble, onDismiss } = props
  const { entries, isReady, aside, trouble } = state
  const [removed, setRemoved] = useState<ReadonlyMap<string, ListedStatement>>(new Map())
  const heading = useId()
  const land = useId()
  const small = world && smallWorld(world, mapWidth)
  const rows = withRemoved(entries, removed)
  const about = trouble && 'id' in trouble ? trouble.id : ''
  const titleOf = (id: string): string => entries.find((entry) => entry.id === id)?.title ?? id
  return (
    <div className="kept-half">
      <div className="kept-head">
        <h3 id={heading}>{sayShelf('shelf.title')}</h3>
        {entries.length > 0 ? <p>{sayShelf('shelf.count', { n: entries.length })}</p> : null}
        <Legend entries={entries} />
      </div>
      <div role="status">
        {trouble ? (
          <ShelfNotice
            trouble={trouble}
            title={titleOf(about)}
            onSave={onSaveTrouble}
            onDismiss={onDismiss}
          />
        ) : null}
      </div>
      {isReady && rows.length === 0 ? <p className="kept-empty">{sayShelf('shelf.empty')}</p> : null}
      {small ? <SmallLand id={land} small={small} /> : null}
      <ul className="kept-list" aria-labelledby={heading}>
        {rows.map(({ entry, isRemoved }) => (
          <StatementRow
            key={entry.id}
            entry={entry}
            isRemoved={isRemoved}
            map={
              <div className="kept-map">
                {small ? <SmallMap small={small} land={land} entry={entry} /> : null}
                <p>{sayPlaces(entry)}</p>
              </div>
            }
            actions={{
              ...actions,
              onRemove: (id) => {
                setRemoved(new Map(removed).set(id, entry))
                actions.onRemove(id)
              },
            }}
          />
        ))}
      </ul>
      <AsideList aside={aside} actions={asideActions} />
    </div>
  )
}
