import type { Deck, Slide } from '#deck/deck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { composeView } from './composeView.ts'
import { slideBasis } from './slideBasis.ts'

/** The slide as today's data make it; null when they no longer make one. */
const madeAnew = (indexed: StatementIndex, composed: Deck, { id, link }: Slide): Slide | null => {
  const made = composed.find((slide) => slide.id === id)
  if (made) return made
  const { selection, dropped } = readSelection(link, knownTo(indexed))
  // Without its missing part a link says something else: such a slide is left as it was made.
  return dropped.length > 0 ? null : composeView(indexed, selection, id)
}

/**
 * A kept slide brought up to today's data: what was made by rule is made anew; a headline a person wrote and
 * the note stay.
 *
 * @param composed the deck composed from today's data
 */
export function refreshSlide(indexed: StatementIndex, composed: Deck, slide: Slide): Slide {
  const made = madeAnew(indexed, composed, slide)
  if (!made) return { ...slide, basis: slideBasis(indexed, slide.link) }
  const { headline, isRenamed, note } = slide
  return { ...made, headline: isRenamed ? headline : made.headline, isRenamed, note }
}
