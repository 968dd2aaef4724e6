import { useCallback } from 'react'
import { type Deck, type Slide, slideIndex } from '#deck/deck.ts'
import type { PresentLink } from '#deck/present/presentLink.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { writeSelection } from '#selection/selectionUrl.ts'
import { slideSelection } from '#views/deck/slideView.ts'

/** The slide that is shown, and the way to others, in all windows of the presentation. */
export function useSlides(
  indexed: StatementIndex,
  deck: Deck,
  shown: string | null,
  link: PresentLink,
): {
  readonly index: number
  readonly slide: Slide
  readonly show: (id: string) => void
  /** Shows a slide that may have come to the deck this very moment. */
  readonly showSlide: (slide: Slide) => void
  /** Shows the slide of that place, the first or last one for a place beyond. */
  readonly step: (to: number) => void
} {
  const index = slideIndex(deck, shown)
  const showSlide = useCallback(
    (slide: Slide) =>
      link.show({ slide: slide.id, query: writeSelection(slideSelection(indexed, slide)), isBlank: false }),
    [indexed, link],
  )
  const show = useCallback(
    (id: string) => {
      const slide = deck.find((entry) => entry.id === id)
      if (slide) showSlide(slide)
    },
    [deck, showSlide],
  )
  const step = useCallback(
    (to: number) => {
      const slide = deck[Math.max(0, Math.min(deck.length - 1, to))]
      if (slide) showSlide(slide)
    },
    [deck, showSlide],
  )
  return { index, slide: deck[index] as Slide, show, showSlide, step }
}
