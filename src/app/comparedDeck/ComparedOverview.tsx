import { DeckCards } from '#app/deck/DeckCards.tsx'
import type { DeckInUse } from '#app/deck/useDeck.ts'
import type { DeckEditing } from '#app/deck/useDeckEditing.ts'
import { useTaking } from '#app/takeaway/useTaking.ts'
import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import { ScaledSlide } from '#ui/present/ScaledSlide.tsx'
import type { TypeScale } from '#ui/present/typeScale.ts'
import { TakeawayNote } from '#ui/takeaway/TakeawayNote.tsx'
import { pairCards } from '#views/deck/comparedDeck.ts'
import { comparedSlideEntries } from './comparedEntries.ts'
import type { comparedPages } from './comparedPages.ts'
import type { ComparedSlidesState } from './comparedToTake.ts'
import { SlideOnScreen } from './SlideOnScreen.tsx'

// No slide of a comparison is of one initiative.
const noColor = (): string => ''

/** All slides of a comparison, to go to one or to change the deck. */
export function ComparedOverview(props: {
  readonly state: DeckInUse
  readonly editing: DeckEditing
  readonly taken: ComparedSlidesState
  readonly pages: ReturnType<typeof comparedPages>
  readonly current: string
  readonly type: TypeScale
  readonly said: string
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}) {
  const { taken, pages, ...shared } = props
  const { deck, source } = shared.state
  const { taking, take, dismiss } = useTaking<ComparedSlidesState>()
  return (
    <DeckCards
      {...shared}
      cards={pairCards(deck, source.composed)}
      thumbOf={(index) => (
        <ScaledSlide>
          <SlideOnScreen page={pages.pageAt(index)} />
        </ScaledSlide>
      )}
      composedFrom={sayComparedDeck('deck.composed')}
      files={comparedSlideEntries().map((entry) => ({
        id: entry.id,
        label: entry.label,
        onSave: () => take(entry, taken),
      }))}
      note={taking ? <TakeawayNote state={taking} onDismiss={dismiss} /> : null}
      colorOf={noColor}
      onAdd={null}
    />
  )
}
