import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { SlidePage } from '#writers/slide/slidePage.ts'
import { slidePage } from '#writers/slide/slidePages.ts'
import { deckToTake } from './deckToTake.ts'
import { headOf } from './headOf.ts'
import { type LaidOutSlides, shares } from './laidOutSlides.ts'
import { pause } from './pause.ts'
import type { Making, SlidesState } from './takeawayState.ts'

/**
 * The slides that are presented, laid out one after another.
 *
 * @param hasNotes whether the file has notes for who presents
 * @returns null where the map has not come
 * @throws when the reader ends it
 */
export async function slidesToTake(
  state: SlidesState,
  hasNotes: boolean,
  { signal, onShare }: Making,
): Promise<LaidOutSlides | null> {
  const { indexed, map } = state
  const { value: world } = map.file
  if (!world) return null
  const { deck, questions } = deckToTake(indexed)
  const pages: SlidePage[] = []
  for (const slide of deck) {
    await pause()
    signal.throwIfAborted()
    pages.push(slidePage({ indexed, deck, world, hasNotes, questions }, slide, pages.length + 1))
    onShare((shares.laidOut * pages.length) / deck.length)
  }
  const { title, byline, stem } = headOf(state)
  const { language } = indexed.statement.metadata
  return { pages, title, subject: byline, language, stem, part: sayTakeaway('part.slides') }
}
