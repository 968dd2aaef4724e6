import type { Deck } from '#deck/deck.ts'
import type { World } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { ScaledSlide, scaledSize } from '#ui/present/ScaledSlide.tsx'
import { typeScale } from '#ui/present/typeScale.ts'
import { slideView } from '#views/deck/slideView.ts'
import { DeckSlide } from './DeckSlide.tsx'
import '#ui/present/footer.css'

const { width, height } = scaledSize
const type = typeScale(width, height)
const nothing = (): void => {}

/** A real slide, as the room sees it on a projector, made small. */
export function SmallSlide(props: {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly deck: Deck
  /** Place in the deck, from 0. */
  readonly index: number
  readonly selection: Selection
  readonly colorOf: (initiative: string) => string
}) {
  const { indexed, world, deck, index, selection, colorOf } = props
  const slide = deck[index]
  if (!slide) return null
  return (
    <ScaledSlide>
      <DeckSlide
        indexed={indexed}
        world={world}
        deck={deck}
        slide={slide}
        view={slideView(indexed, slide, selection)}
        index={index}
        selection={selection}
        type={type}
        height={height}
        colorOf={colorOf}
        pinned={null}
        onPin={nothing}
        onSelect={nothing}
        onSlide={nothing}
        onBoundaries={nothing}
        // Keeps its room, so that everything stands where it does on the screen.
        footer={<div className="slide-footer" />}
      />
    </ScaledSlide>
  )
}
