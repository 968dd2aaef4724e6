import type { SlidePage } from '#writers/slide/slidePage.ts'
import { slidePage } from '#writers/slide/slidePages.ts'
import { deckToTake } from './deckToTake.ts'
import type { Making, TakeawayState } from './takeawayState.ts'

/** Lets the page answer to its reader before the next slide is laid out. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Shares of the work: a slide is laid out, then written. */
export const shares = { laidOut: 0.5, written: 0.5 } as const

/**
 * The slides that are presented, laid out one after another.
 *
 * @param hasNotes whether the file has notes for who presents
 * @returns null where the map has not come
 * @throws when the reader ends it
 */
export async function slidesToTake(
  { indexed, map }: TakeawayState,
  hasNotes: boolean,
  { signal, onShare }: Making,
): Promise<readonly SlidePage[] | null> {
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
  return pages
}
