import type { World } from '#knowledge/worldFile.ts'
import type { ComparedSlide, ComparedTexts } from '#views/deck/comparedSlide.ts'

/** What the slides of a comparison are made of. */
export interface ComparisonInput extends ComparedTexts {
  /** Where it is not there, a table of places stands in for the map. */
  readonly world: World | null
  /** Whether who opens the file reads the notes of its slides, which then say more than the footer. */
  readonly hasNotes: boolean
}

/** One slide of a comparison with what it is made of. */
export interface ComparisonContext<Slide extends ComparedSlide = ComparedSlide> extends ComparisonInput {
  readonly slide: Slide
  /** Place in the deck, from 1. */
  readonly number: number
}
