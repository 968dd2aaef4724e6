import { addSlide, freeId } from '#deck/deck.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { composeView } from '#views/deck/composeView.ts'
import { deckStore } from './deckStore.ts'

/**
 * Puts a view at the end of the statement's deck.
 *
 * @returns what was done, in words
 */
export function addToDeck(indexed: StatementIndex, selection: Selection): string {
  const store = deckStore(indexed.statement.metadata.id)
  const deck = store.read().kept ?? composeDeck(indexed)
  const slide = composeView(indexed, selection, freeId(deck))
  if (!slide) return sayDeck('deck.addNothing')
  const next = addSlide(deck, slide, null)
  const words = sayDeck('deck.added', { number: next.length, total: next.length })
  store.change(next, words)
  const { isOnDevice } = store.read()
  return isOnDevice ? words : sayDeck('deck.addedUnkept', { words })
}
