import type { Slide } from './deck.ts'

/**
 * A slide as it is kept: the words a person wrote and, by codes, what it shows. Words that are made by rule are not
 * kept: they are said anew, in the language and by the data of the day, so that none outlives what it was true of.
 */
export interface KeptSlide {
  readonly id: string
  /** Null while the headline is made by rule. */
  readonly headline: string | null
  readonly link: string
  readonly lead: Slide['lead']
  readonly sentence: number | null
  readonly note: string
  /** Digest of the data it was made from; null where that is not known, as in a deck of version 1. */
  readonly basis: string | null
}

/** Kept slides in the order they are shown. */
export type KeptDeck = readonly KeptSlide[]

/** What is to be kept of a slide. */
export function keptSlide({ id, headline, isRenamed, link, lead, sentence, note, basis }: Slide): KeptSlide {
  return { id, headline: isRenamed ? headline : null, link, lead, sentence, note, basis }
}
