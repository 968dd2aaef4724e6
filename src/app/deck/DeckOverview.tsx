import { useMemo } from 'react'
import type { World } from '#knowledge/worldFile.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import type { TypeScale } from '#ui/present/typeScale.ts'
import { overviewView } from '#views/deck/overviewView.ts'
import { DeckCards } from './DeckCards.tsx'
import { DeckThumb } from './DeckThumb.tsx'
import type { DeckInUse } from './useDeck.ts'
import type { DeckEditing } from './useDeckEditing.ts'
import { useSlideFiles } from './useSlideFiles.tsx'

/** The overview of the deck of a statement. */
export function DeckOverview(props: {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly state: DeckInUse
  readonly editing: DeckEditing
  /** Id of the slide that is on screen, and what is chosen there. */
  readonly current: string
  readonly selection: Selection
  readonly type: TypeScale
  readonly said: string
  readonly colorOf: (initiative: string) => string
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}) {
  const { indexed, world, selection, ...shared } = props
  const { state, editing, current, colorOf } = shared
  const { deck, source } = state
  const slides = useSlideFiles(indexed, selection, world)
  const cards = useMemo(() => overviewView(indexed, deck, source.composed), [indexed, deck, source])
  return (
    <DeckCards
      {...shared}
      {...slides}
      cards={cards}
      thumbOf={(index) => (
        <DeckThumb indexed={indexed} world={world} deck={deck} index={index} colorOf={colorOf} />
      )}
      composedFrom={sayDeck('overview.composed')}
      onAdd={() => editing.add(selection, current)?.id ?? null}
    />
  )
}
