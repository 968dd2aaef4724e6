import type { Deck, Slide } from '#deck/deck.ts'
import type { KeptDeck } from '#deck/keptSlide.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { composeView } from '#views/deck/composeView.ts'
import { deckOf } from '#views/deck/deckOf.ts'
import { refreshSlide } from '#views/deck/refreshSlide.ts'
import { ruleWords } from '#views/deck/ruleWords.ts'

/** What a deck is made from: a statement, or two that are compared. */
export interface DeckSource {
  /** Name under which its deck is kept and which its file gives. */
  readonly key: string
  /** The deck made from today's data. */
  readonly composed: Deck
  /** A kept deck as it is shown. */
  readonly shown: (kept: KeptDeck) => Deck
  /** Label and headline that the rules give a slide today. */
  readonly wordsOf: (slide: Slide) => Pick<Slide, 'label' | 'headline'>
  /** A slide brought up to today's data. */
  readonly refreshed: (slide: Slide) => Slide
  /** A slide of what is chosen; null where there is nothing to show. */
  readonly compose: (selection: Selection, id: string) => Slide | null
}

/** What the deck of a statement is made from. */
export function statementSource(indexed: StatementIndex): DeckSource {
  const composed = composeDeck(indexed)
  return {
    key: indexed.statement.metadata.id,
    composed,
    shown: (kept) => deckOf(indexed, composed, kept),
    wordsOf: (slide) => ruleWords(indexed, composed, slide),
    refreshed: (slide) => refreshSlide(indexed, composed, slide),
    compose: (selection, id) => composeView(indexed, selection, id),
  }
}
