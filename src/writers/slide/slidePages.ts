import type { Slide } from '#deck/deck.ts'
import { cleanPage } from './cleanPage.ts'
import { figuresBoxes } from './figuresBoxes.ts'
import { mapBoxes } from './mapBoxes.ts'
import { methodBoxes } from './methodBoxes.ts'
import { quoteBoxes } from './quoteBoxes.ts'
import { type DeckInput, type SlideContext, slideContext } from './slideContext.ts'
import { bodyBottom, slideFooter } from './slideFooter.ts'
import { slideHead } from './slideHead.ts'
import { slideNotes } from './slideNotes.ts'
import { type Frame, type SlideBox, type SlidePage, slideSize } from './slidePage.ts'
import { margin } from './slideText.ts'
import { barsBoxes, themesBoxes } from './themesBoxes.ts'
import { timelineBoxes } from './timelineBoxes.ts'

/** The words of the statement, and beside them the themes they speak of. */
const textBoxes = (context: SlideContext, frame: Frame): readonly SlideBox[] => {
  const hasBars = context.view.hasMatches && context.indexed.evidence.theme.size > 0
  if (!hasBars) return quoteBoxes(context, frame, 59)
  const left = Math.round((frame.width - 40) * 0.56)
  const bars = barsBoxes(context, { ...frame, x: frame.x + left + 40, width: frame.width - left - 40 }, true)
  const bottom = Math.max(...bars.map(({ y, height }) => y + height))
  const lowered = (frame.y + frame.height - bottom) / 2
  return [
    ...quoteBoxes(context, { ...frame, width: left }, 59),
    ...bars.map((box) => ({ ...box, y: box.y + lowered })),
  ]
}

const bodies: Readonly<
  Record<SlideContext['view']['lead'], (context: SlideContext, frame: Frame) => readonly SlideBox[]>
> = {
  figures: figuresBoxes,
  map: mapBoxes,
  timeline: timelineBoxes,
  themes: themesBoxes,
  text: textBoxes,
  method: methodBoxes,
}

const pageOf = (context: SlideContext): SlidePage => {
  const { slide, view } = context
  const head = slideHead(context)
  const frame = {
    x: margin,
    y: head.bottom,
    width: slideSize.width - 2 * margin,
    height: bodyBottom - head.bottom,
  }
  return {
    id: slide.id,
    title: view.headline,
    boxes: [...head.boxes, ...bodies[view.lead](context, frame), ...slideFooter(context)],
    notes: slideNotes(context),
  }
}

/**
 * A slide as it is saved, with everything on it placed, under its own selection. Both writers, that of PowerPoint and
 * that of PDF, write these and decide nothing.
 *
 * @param number its place in the deck, from 1
 */
export function slidePage(input: DeckInput, slide: Slide, number: number): SlidePage {
  return cleanPage(pageOf(slideContext(input, slide, number)))
}

/** All slides of a deck as they are saved, in its order. */
export function slidePages(input: DeckInput): readonly SlidePage[] {
  return input.deck.map((slide, at) => slidePage(input, slide, at + 1))
}
