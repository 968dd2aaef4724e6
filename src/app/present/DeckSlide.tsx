import { Copy } from 'lucide-react'
import { type ReactNode, type Ref, useMemo } from 'react'
import type { Slide as SlideOfDeck } from '#deck/deck.ts'
import { matching } from '#selection/matching.ts'
import { Slide } from '#ui/present/Slide.tsx'
import { CopySentence } from '#ui/shared/CopySentence.tsx'
import { TextPieces } from '#ui/shared/TextPieces.tsx'
import { sayByline } from '#views/deck/openingView.ts'
import { slideCited } from '#views/deck/slideCited.ts'
import type { SlideView } from '#views/deck/slideView.ts'
import { readerView, titlePieces } from '#views/panels/readerView.ts'
import type { SlideInput } from './SlideContent.tsx'
import { slideParts } from './slideParts.tsx'

const copyIcon = <Copy aria-hidden="true" />

/** A slide of the deck under a selection: its views, its quote and what stands around them. */
export function DeckSlide(
  props: Omit<SlideInput, 'slide' | 'match' | 'accent'> & {
    readonly ref?: Ref<HTMLElement> | undefined
    readonly slide: SlideOfDeck
    readonly view: SlideView
    /** Place in the deck, from 0. */
    readonly index: number
    readonly notice?: ReactNode
    readonly footer: ReactNode
  },
) {
  const { ref, slide, view, index, notice, footer, ...shared } = props
  const { indexed, deck, selection, type, colorOf } = shared
  const match = useMemo(() => matching(indexed, selection), [indexed, selection])
  const input: SlideInput = {
    ...shared,
    slide: { ...slide, lead: view.lead },
    match,
    accent: view.initiative ? colorOf(view.initiative) : 'var(--named)',
  }
  const cited = slideCited(indexed, selection, match, input.slide)
  const title = useMemo(
    () => (view.lead === 'figures' ? titlePieces(readerView(indexed), view.headline) : null),
    [indexed, view.lead, view.headline],
  )
  return (
    <Slide
      ref={ref}
      slide={slide}
      view={view}
      number={index + 1}
      total={deck.length}
      type={type}
      colorOf={colorOf}
      title={title ? <TextPieces pieces={title} colorOf={colorOf} /> : null}
      byline={view.lead === 'figures' ? sayByline(indexed) : null}
      {...slideParts(input)}
      copy={cited === null ? null : <CopySentence quote={cited} className="slide-copy" icon={copyIcon} />}
      notice={notice}
      footer={footer}
    />
  )
}
