import type { AlignedSentence } from './alignSentences.ts'
import type { SentenceChange } from './comparedText.ts'

/** How many sentences of two texts became what; a pair counts once. */
export function countSentences(
  sentences: readonly AlignedSentence[],
): Readonly<Record<SentenceChange, number>> {
  const counts = { same: 0, reworded: 0, moved: 0, dropped: 0, added: 0 }
  for (const { change } of sentences) counts[change] += 1
  return counts
}
