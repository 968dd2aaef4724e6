import { useLayoutEffect, useRef } from 'react'
import type { Deck } from '#deck/deck.ts'

/**
 * A slide that leaves the deck while it is shown, here or in another window, gives way to the one that takes
 * its place.
 *
 * @param wanted id of the slide as the address has it
 * @param place shows the slide at a place, or the nearest there is
 */
export function useLostSlide(deck: Deck, wanted: string | null, place: (to: number) => void): void {
  const seen = useRef<{ readonly id: string; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    const at = deck.findIndex(({ id }) => id === wanted)
    if (wanted !== null && at >= 0) seen.current = { id: wanted, at }
    else if (seen.current && seen.current.id === wanted) place(seen.current.at)
  }, [deck, wanted, place])
}
