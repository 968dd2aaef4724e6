import type { AlignedSentence } from './alignSentences.ts'
import type { SentenceChange } from './comparedText.ts'

/** How many sentences of two texts became what, and how many of the same are numbered otherwise; a pair counts once. */
export function countSentences(
  sentences: readonly AlignedSentence[],
): Readonly<Record<SentenceChange | 'renumbered', number>> {
  const counts = { same: 0, reworded: 0, moved: 0, dropped: 0, added: 0, renumbered: 0 }
  for (const row of sentences) {
    counts[row.change] += 1
    if (row.change === 'same' && row.isRenumbered) counts.renumbered += 1
  }
  return counts
}
