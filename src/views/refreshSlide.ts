import type { Deck, Slide } from '#selection/deck.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import type { Corpus } from '#statement/corpus.ts'
import { composeView } from './composeView.ts'
import { slideBasis } from './slideBasis.ts'

/** The slide as today's data make it; null when they no longer make one. */
const madeAnew = (corpus: Corpus, composed: Deck, { id, link }: Slide): Slide | null => {
  const made = composed.find((slide) => slide.id === id)
  if (made) return made
  const { selection, dropped } = readSelection(link, knownTo(corpus))
  // Without its missing part a link says something else: such a slide is left as it was made.
  return dropped.length > 0 ? null : composeView(corpus, selection, id)
}

/**
 * A kept slide brought up to today's data: what was made by rule is made anew; a headline a person wrote and
 * the note stay.
 *
 * @param composed the deck composed from today's data
 */
export function refreshSlide(corpus: Corpus, composed: Deck, slide: Slide): Slide {
  const made = madeAnew(corpus, composed, slide)
  if (!made) return { ...slide, basis: slideBasis(corpus, slide.link) }
  const { headline, isRenamed, note } = slide
  return { ...made, headline: isRenamed ? headline : made.headline, isRenamed, note }
}

/** Headline that the rules give a slide today: what it falls back to when a person takes theirs away. */
export function ruleHeadline(corpus: Corpus, composed: Deck, slide: Slide): string {
  return madeAnew(corpus, composed, slide)?.headline ?? slide.headline
}
