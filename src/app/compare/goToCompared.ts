import type { SentenceOfSide } from '#views/compare/comparedPair.ts'

/** Brings a sentence of one of two texts into view. */
export function goToCompared({ side, sentence }: SentenceOfSide): void {
  document
    .querySelector(`[data-side="${side}"][data-sentence="${sentence}"]`)
    ?.scrollIntoView({ block: 'center', behavior: 'instant' })
}
