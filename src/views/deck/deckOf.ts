import type { Deck, Slide } from '#deck/deck.ts'
import type { KeptDeck, KeptSlide } from '#deck/keptSlide.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { ruleWords } from './ruleWords.ts'
import { slideBasis } from './slideBasis.ts'

const slideOf = (indexed: StatementIndex, composed: Deck, kept: KeptSlide): Slide => {
  const { label, headline } = ruleWords(indexed, composed, kept)
  return {
    ...kept,
    label,
    headline: kept.headline ?? headline,
    isRenamed: kept.headline !== null,
    basis: kept.basis ?? slideBasis(indexed, kept.link),
  }
}

/**
 * A kept deck as it is shown: what a person wrote stays, everything else is said by the data of the day.
 *
 * @param composed the deck composed from the same data
 */
export function deckOf(indexed: StatementIndex, composed: Deck, kept: KeptDeck): Deck {
  return kept.map((slide) => slideOf(indexed, composed, slide))
}
