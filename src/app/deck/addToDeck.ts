import { addSlide, freeId } from '#deck/deck.ts'
import { keptSlide } from '#deck/keptSlide.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { composeView } from '#views/deck/composeView.ts'
import { deckOf } from '#views/deck/deckOf.ts'
import { sayDone } from '#views/deck/sayDone.ts'
import { deckStore } from './deckStore.ts'

/**
 * Puts a view at the end of the statement's deck.
 *
 * @returns what was done, in words
 */
export function addToDeck(indexed: StatementIndex, selection: Selection): string {
  const store = deckStore(indexed.statement.metadata.id)
  const { kept } = store.read()
  const composed = composeDeck(indexed)
  const deck = kept ? deckOf(indexed, composed, kept) : composed
  const slide = composeView(indexed, selection, freeId(deck))
  if (!slide) return sayDeck('deck.addNothing')
  const next = addSlide(deck, slide, null)
  const done = { code: 'added', values: { number: next.length, total: next.length } } as const
  store.change(next.map(keptSlide), done)
  const words = sayDone(done, deck)
  const { isOnDevice } = store.read()
  return isOnDevice ? words : sayDeck('deck.addedUnkept', { words })
}
