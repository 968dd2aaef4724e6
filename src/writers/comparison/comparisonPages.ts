import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import { saySlides } from '#messages/saySlides.ts'
import type { ComparedSlide } from '#views/deck/comparedSlide.ts'
import { composeComparison } from '#views/deck/composeComparison.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import { cleanPage } from '#writers/slide/cleanPage.ts'
import { bodyBottom, footerBoxes } from '#writers/slide/slideFooter.ts'
import { headBoxes } from '#writers/slide/slideHead.ts'
import { type Frame, type SlideBox, type SlidePage, slideSize } from '#writers/slide/slidePage.ts'
import { margin } from '#writers/slide/slideText.ts'
import { comparedMethod, comparedOpening } from './comparedFrame.ts'
import { comparedMap } from './comparedMap.ts'
import { comparedNotes } from './comparedNotes.ts'
import { comparedTable } from './comparedTable.ts'
import { comparedThemes } from './comparedThemes.ts'
import { comparedWording } from './comparedWording.ts'
import type { ComparisonContext, ComparisonInput } from './comparisonContext.ts'

const bodyOf = (context: ComparisonContext, frame: Frame): readonly SlideBox[] => {
  const { slide } = context
  if (slide.kind === 'opening') return comparedOpening(context, frame)
  if (slide.kind === 'method') return comparedMethod(frame)
  if (slide.kind === 'wording') return comparedWording({ ...context, slide }, frame)
  if (slide.kind === 'theme') return comparedThemes(context, frame)
  if (slide.kind === 'place' && context.world) return comparedMap(context, context.world, frame)
  return comparedTable(context, slide.kind, frame)
}

/** Both sources, or where they are to be short their dates, as far as these are known. */
const saySources = ({ first, second }: ComparisonContext, isShort: boolean): string => {
  const [old, young] = [first.statement.metadata.date, second.statement.metadata.date]
  if (!isShort || !old || !young)
    return sayComparedDeck('footer', { first: saySource(first), second: saySource(second) })
  return sayComparedDeck('footer', { first: sayFullDate(old), second: sayFullDate(young) })
}

const pageOf = (context: ComparisonContext): SlidePage => {
  const { slide, world, hasNotes, number } = context
  const head = headBoxes({
    label: slide.label,
    count: slide.kind === 'opening' ? '' : saySources(context, true),
    headline: slide.headline,
  })
  const frame = {
    x: margin,
    y: head.bottom + 8,
    width: slideSize.width - 2 * margin,
    height: bodyBottom - head.bottom - 8,
  }
  const hasMap = slide.kind === 'place' && world !== null
  const footer = footerBoxes({
    source: saySources(context, hasMap),
    said: '',
    note: hasMap ? saySlides(hasNotes ? 'footer.boundaries' : 'footer.borders') : '',
    number,
  })
  return {
    id: slide.id,
    title: slide.headline,
    boxes: [...head.boxes, ...bodyOf(context, frame), ...footer],
    notes: comparedNotes(context),
  }
}

/** A slide of a comparison as it is shown and saved, with everything on it placed; `number` is its place, from 1. */
export function comparisonPage(input: ComparisonInput, slide: ComparedSlide, number: number): SlidePage {
  return cleanPage(pageOf({ ...input, slide, number }))
}

/** All slides of a comparison, in their order. */
export function comparisonPages(input: ComparisonInput): readonly SlidePage[] {
  return composeComparison(input).map((slide, at) => comparisonPage(input, slide, at + 1))
}
