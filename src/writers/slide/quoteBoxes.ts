import { saySlides } from '#messages/saySlides.ts'
import { type SlideQuote, slideQuote } from '#views/deck/slideView.ts'
import { quoteRuns } from './quoteRuns.ts'
import { slideColors } from './slideColors.ts'
import type { SlideContext } from './slideContext.ts'
import type { Frame, Run, SlideBox } from './slidePage.ts'
import { heightOf, leastSize, textBox } from './slideText.ts'

/** Shares between the smallest size of a quote and the largest, tried in this order. */
const steps = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]

const gap = 12

/** The least of a sentence that is worth a quote, in code units. */
const leastQuote = 24

const runsOf = ({ indexed }: SlideContext, quote: SlideQuote): readonly Run[] => [
  ...(quote.isCutBefore ? [{ text: '…' }] : []),
  ...quoteRuns(indexed, quote.pieces),
  ...(quote.isCutAfter ? [{ text: '…' }] : []),
]

/** The largest passage that fits, found by halving. */
const passage = (most: number, fits: (length: number) => boolean): number => {
  let [good, bad] = [leastQuote, most + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(middle)) good = middle
    else bad = middle
  }
  return good
}

/**
 * Words of the statement in a frame, with where they are from below them: the whole sentence as large as it can be set,
 * or as much of it as fits at the least size. Nothing where no sentence matches but a line that says so.
 *
 * @param largest size in pixels
 * @param isMiddle whether they stand in the middle of the frame’s height
 */
export function quoteBoxes(
  context: SlideContext,
  frame: Frame,
  largest: number,
  isMiddle = true,
): readonly SlideBox[] {
  const { indexed, selection, slide } = context
  const { x, width } = frame
  const whole = slideQuote(indexed, selection, slide.sentence, Number.POSITIVE_INFINITY)
  if (!whole)
    return [
      textBox(frame, [[{ text: saySlides('quote.none') }]], {
        role: 'words',
        size: leastSize.said,
        color: slideColors.ink2,
        valign: isMiddle ? 'middle' : 'top',
      }),
    ]
  const source = [[{ text: whole.attribution }]]
  const sourceHeight = heightOf(source, 'sans', leastSize.said, width)
  const room = frame.height - sourceHeight - gap
  const heightAt = (quote: SlideQuote, size: number): number =>
    heightOf([runsOf(context, quote)], 'serif', size, width)
  const sizes = steps.map((step) => Math.round(leastSize.said + (largest - leastSize.said) * step))
  const fitting = sizes.find((size) => heightAt(whole, size) <= room)
  const cutTo = (length: number): SlideQuote =>
    slideQuote(indexed, selection, slide.sentence, length) as SlideQuote
  const span = indexed.sentences[whole.sentence - 1]
  const set =
    fitting === undefined
      ? {
          size: leastSize.said,
          quote: cutTo(
            passage(
              span ? span.end - span.start : leastQuote,
              (length) => heightAt(cutTo(length), leastSize.said) <= room,
            ),
          ),
        }
      : { size: fitting, quote: whole }
  const height = heightAt(set.quote, set.size)
  const top = frame.y + (isMiddle ? Math.max(0, (room - height) / 2) : 0)
  return [
    textBox({ x, y: top, width, height }, [runsOf(context, set.quote)], {
      role: 'quote',
      size: set.size,
      face: 'serif',
      language: indexed.statement.metadata.language,
    }),
    textBox({ x, y: top + height + gap, width, height: sourceHeight }, source, {
      role: 'attribution',
      size: leastSize.said,
      color: slideColors.ink2,
    }),
  ]
}
