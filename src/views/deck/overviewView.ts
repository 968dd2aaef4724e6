import type { Deck } from '#deck/deck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sayMissing } from '#views/words/sayMissing.ts'
import { slideBasis } from './slideBasis.ts'
import { slideSelection } from './slideView.ts'

/** One slide as the overview shows it. */
export interface OverviewCard {
  readonly id: string
  /** Place in the deck, from 1. */
  readonly number: number
  readonly label: string
  readonly headline: string
  readonly note: string
  /** The one initiative its link chooses, for its colour. */
  readonly initiative: string | null
  /** Whether a person wrote its headline. */
  readonly isRenamed: boolean
  /** Whether it was added: the composed deck has no such slide. */
  readonly isAdded: boolean
  /** Whether it was made from other data than today's. */
  readonly hasChanged: boolean
  /** Parts of its link that are not found in the statement; empty for none. */
  readonly missing: string
}

/** The slides of a deck as cards, in their order. */
export function overviewView(indexed: StatementIndex, deck: Deck, composed: Deck): readonly OverviewCard[] {
  const ids = new Set(composed.map(({ id }) => id))
  return deck.map((slide, index) => {
    const { id, label, headline, note, link, basis, isRenamed } = slide
    const { initiative } = slideSelection(indexed, slide)
    return {
      id,
      number: index + 1,
      label,
      headline,
      note,
      initiative: initiative.length === 1 ? (initiative[0] ?? null) : null,
      isRenamed,
      isAdded: !ids.has(id),
      hasChanged: slideBasis(indexed, link) !== basis,
      missing: sayMissing(indexed, link),
    }
  })
}
