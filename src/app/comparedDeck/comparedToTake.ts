import type { LaidOutSlides } from '#app/takeaway/laidOutSlides.ts'
import { shares } from '#app/takeaway/laidOutSlides.ts'
import { pause } from '#app/takeaway/pause.ts'
import type { Making } from '#app/takeaway/takeawayState.ts'
import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import { everything } from '#selection/selection.ts'
import type { ComparedPair } from '#views/compare/comparedPair.ts'
import { slidesOfPair } from '#views/deck/comparedDeck.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'
import { exportHead } from '#views/takeaway/exportHead.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import { comparisonPage } from '#writers/comparison/comparisonPages.ts'
import type { SlidePage } from '#writers/slide/slidePage.ts'
import { pairDeck } from './pairSource.ts'

/** What the slides of a comparison are made of. */
export type ComparedSlidesState = Pick<ComparedState, 'texts' | 'world'>

/** A comparison of which a file is made. */
export interface ComparedState {
  readonly texts: ComparedTexts
  /** Null where it has not come: a table stands in for the map. */
  readonly world: World | null
  /** The same texts with what is chosen in both. */
  readonly pair: ComparedPair
  /** Whole address of what is shown. */
  readonly linkToHere: () => string
}

/**
 * The slides of a comparison, laid out one after another.
 *
 * @param hasNotes whether the file has notes for who presents
 * @throws when the reader ends it
 */
export async function comparedToTake(
  { texts, world }: ComparedSlidesState,
  hasNotes: boolean,
  { signal, onShare }: Making,
): Promise<LaidOutSlides> {
  const slides = slidesOfPair(texts, pairDeck(texts))
  const pages: SlidePage[] = []
  for (const slide of slides) {
    await pause()
    signal.throwIfAborted()
    pages.push(comparisonPage({ ...texts, world, hasNotes }, slide, pages.length + 1))
    onShare((shares.laidOut * pages.length) / slides.length)
  }
  const { first, second } = texts
  return {
    pages,
    title: sayComparedDeck('headline.opening'),
    subject: [saySource(first), saySource(second)].join(say('list.longSeparator')),
    language: first.statement.metadata.language,
    stem: exportHead(first, everything, null).stem,
    part: sayComparedDeck('part'),
  }
}
