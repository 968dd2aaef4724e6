import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import { toggle } from '#selection/selection.ts'
import type { SlidePart } from '#ui/present/Slide.tsx'
import { SlidePlaces } from '#ui/present/SlidePlaces.tsx'
import { type SlideInput, SlideLead, slideAside } from './SlideContent.tsx'
import { useSlideMap } from './useSlideMap.ts'

function Places({ input }: { readonly input: SlideInput }) {
  const { selection, onSelect } = input
  const view = useSlideMap(input)
  return <SlidePlaces view={view} onPick={({ code }) => onSelect(toggle(selection, 'partner', code))} />
}

/** A slide in its parts, each with the name by which it is called where it is still to come. */
export function slideParts(input: SlideInput): {
  readonly lead: SlidePart
  readonly aside: SlidePart | null
  /** Only where a slide is a column. */
  readonly more: readonly SlidePart[]
} {
  const { lead } = input.slide
  return {
    lead: {
      name: sayPresent(`part.${lead}`),
      content: <SlideLead key={`${input.slide.id} ${lead}`} input={input} />,
    },
    aside: slideAside(input),
    more:
      lead === 'map'
        ? [
            { name: sayPresent('part.places'), content: <Places input={input} /> },
            {
              name: sayPresent('part.boundaries'),
              content: (
                <button type="button" className="slide-boundaries" onClick={input.onBoundaries}>
                  {sayDeck('present.boundaries')}
                </button>
              ),
            },
          ]
        : [],
  }
}
