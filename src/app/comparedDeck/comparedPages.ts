import type { Deck } from '#deck/deck.ts'
import type { World } from '#knowledge/worldFile.ts'
import { slidesOfPair } from '#views/deck/comparedDeck.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'
import { comparisonPage } from '#writers/comparison/comparisonPages.ts'
import type { SlidePage } from '#writers/slide/slidePage.ts'

/** The slides of a comparison, each laid out when it is first looked at. */
export function comparedPages(texts: ComparedTexts, world: World | null, deck: Deck) {
  const slides = slidesOfPair(texts, deck)
  const pages: SlidePage[] = []
  return {
    slides,
    pageAt: (index: number): SlidePage => {
      const slide = slides[index]
      if (!slide) throw new RangeError(`There is no slide ${index}.`)
      pages[index] ??= comparisonPage({ ...texts, world, hasNotes: false }, slide, index + 1)
      return pages[index]
    },
  }
}
