import { useMemo } from 'react'
import type { Deck } from '#selection/deck.ts'
import { matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { World } from '#statement/worldFile.ts'
import { ScaledSlide, scaledSize } from '#ui/present/ScaledSlide.tsx'
import { Slide } from '#ui/present/Slide.tsx'
import { typeScale } from '#ui/present/typeScale.ts'
import { sayByline } from '#views/openingView.ts'
import { slideView } from '#views/slideView.ts'
import { type SlideInput, SlideLead, slideAside } from './SlideContent.tsx'
import '#ui/present/footer.css'

const { width, height } = scaledSize
const type = typeScale(width, height)
const nothing = (): void => {}

/** A real slide, as the room sees it on a projector, made small. */
export function SmallSlide(props: {
  readonly corpus: Corpus
  readonly world: World | null
  readonly deck: Deck
  /** Place in the deck, from 0. */
  readonly index: number
  readonly selection: Selection
  readonly colorOf: (initiative: string) => string
}) {
  const { corpus, world, deck, index, selection, colorOf } = props
  const slide = deck[index]
  const match = useMemo(() => matching(corpus, selection), [corpus, selection])
  if (!slide) return null
  const view = slideView(corpus, slide, selection)
  const input: SlideInput = {
    corpus,
    world,
    deck,
    slide: { ...slide, lead: view.lead },
    selection,
    match,
    type,
    height,
    accent: view.initiative ? colorOf(view.initiative) : 'var(--named)',
    colorOf,
    pinned: null,
    onPin: nothing,
    onSelect: nothing,
    onSlide: nothing,
  }
  return (
    <ScaledSlide>
      <Slide
        slide={slide}
        view={view}
        number={index + 1}
        total={deck.length}
        type={type}
        colorOf={colorOf}
        byline={view.lead === 'figures' ? sayByline(corpus) : null}
        lead={<SlideLead key={`${slide.id} ${view.lead}`} input={input} />}
        aside={slideAside(input)}
        // Keeps its room, so that everything stands where it does on the screen.
        footer={<div className="slide-footer" />}
      />
    </ScaledSlide>
  )
}
