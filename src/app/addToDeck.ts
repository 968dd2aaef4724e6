import { sayDeck } from '#messages/sayDeck.ts'
import { addSlide, freeId } from '#selection/deck.ts'
import type { Selection } from '#selection/selection.ts'
import type { Corpus } from '#statement/corpus.ts'
import { composeDeck } from '#views/composeDeck.ts'
import { composeView } from '#views/composeView.ts'
import { deckStore } from './deckStore.ts'

/**
 * Puts a view at the end of the statement's deck.
 *
 * @returns what was done, in words
 */
export function addToDeck(corpus: Corpus, selection: Selection): string {
  const store = deckStore(corpus.statement.metadata.id)
  const deck = store.read().kept ?? composeDeck(corpus)
  const slide = composeView(corpus, selection, freeId(deck))
  if (!slide) return sayDeck('deck.addNothing')
  const next = addSlide(deck, slide, null)
  const words = sayDeck('deck.added', { number: next.length, total: next.length })
  store.change(next, words)
  const { isOnDevice } = store.read()
  return isOnDevice ? words : sayDeck('deck.addedUnkept', { words })
}
