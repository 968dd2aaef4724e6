import type { Address } from '#app/address/useAddress.ts'
import type { Deck } from '#deck/deck.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import { firstSlide, pageKeys } from '#selection/pageUrl.ts'
import { sayUnmet } from '#views/words/sayUnmet.ts'

/** What the link that was opened named and is not here: parts of a selection, or the slide itself. */
export function sayLost({ dropped, unmet, other }: Address, deck: Deck): string {
  const id = other(pageKeys.slide)
  const isHere = id === firstSlide || deck.some((slide) => slide.id === id)
  // A key that nobody knows is no matter for the room.
  return [
    sayUnmet({ ...unmet, keys: [] }, dropped),
    id && !isHere ? sayPresent('present.noSlide', { id }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
