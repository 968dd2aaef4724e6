import type { DeckSource } from '#app/deck/deckSource.ts'
import { deckStore } from '#app/deck/deckStore.ts'
import type { Deck } from '#deck/deck.ts'
import { composedPair, deckOfPair, pairKey } from '#views/deck/comparedDeck.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'

/** What the deck of a comparison is made from. */
export function pairSource(texts: ComparedTexts): DeckSource {
  const composed = composedPair(texts)
  const made = (id: string) => composed.find((slide) => slide.id === id)
  return {
    key: pairKey(texts),
    composed,
    shown: (kept) => deckOfPair(composed, kept),
    wordsOf: (slide) => made(slide.id) ?? slide,
    refreshed: (slide) => {
      const { headline, isRenamed, note } = slide
      const today = made(slide.id) ?? slide
      return { ...today, headline: isRenamed ? headline : today.headline, isRenamed, note }
    },
    // Its slides are of the whole of both texts.
    compose: () => null,
  }
}

/** The deck of a comparison as this device keeps it, or as it is composed. */
export function pairDeck(texts: ComparedTexts): Deck {
  const source = pairSource(texts)
  const { kept } = deckStore(source.key).read()
  return kept ? source.shown(kept) : source.composed
}
