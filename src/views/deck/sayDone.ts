import type { Deck } from '#deck/deck.ts'
import type { DeckDone } from '#deck/deckDone.ts'
import { sayDeck } from '#messages/sayDeck.ts'

/**
 * What was done to a deck, in words: "Slide deleted: Themes".
 *
 * @param before the deck as it was before, which has the slide that was deleted
 */
export function sayDone(done: DeckDone, before: Deck): string {
  if (done.code !== 'deleted') return sayDeck(`deck.${done.code}`, done.values)
  const label = before.find(({ id }) => id === done.values.slide)?.label ?? done.values.slide
  return sayDeck('deck.deleted', { label })
}
