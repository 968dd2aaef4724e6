import { saySlides } from '#messages/saySlides.ts'
import { sayFilters } from '#views/panels/sayFilters.ts'
import { summaryView } from '#views/panels/summaryView.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import { slideColors } from './slideColors.ts'
import type { SlideContext } from './slideContext.ts'
import { type SlideBox, slideSize } from './slidePage.ts'
import { leastSize, margin, pitchOf, textBox } from './slideText.ts'
import { cutToLines, linesOf, textWidth } from './textWidth.ts'

/** Where a slide’s views end and its footer begins. */
export const bodyBottom = 662
const ruleAt = 674

/** The active filters of a slide in words. */
export const slideFilters = ({ indexed, selection, match }: SlideContext): string =>
  sayFilters(summaryView(indexed, selection, match))

/** What stands below the views of a slide. */
export interface FooterWords {
  /** Whose words these are. */
  readonly source: string
  /** What is said of them behind it, where there is room. */
  readonly said: string
  /** What is said of borders; empty where there are none. */
  readonly note: string
  /** Place of the slide in its deck, from 1. */
  readonly number: number
}

/** Places the words of a footer. */
export function footerBoxes({ source: whole, said: wished, note, number }: FooterWords): readonly SlideBox[] {
  const size = leastSize.footer
  const line = { y: ruleAt + 12, height: pitchOf(size, 'sans') }
  const noteWidth = note ? Math.ceil(textWidth(note, 'sans', false, size) * 1.08) : 0
  const numberWidth = 60
  const room = slideSize.width - 2 * margin - numberWidth - (noteWidth ? noteWidth + 24 : 0)
  const setting = { face: 'sans', size } as const
  const source = cutToLines(whole, { ...setting, isBold: true }, room, 1)
  // Too little room for even a word of it: the notes have it whole.
  const cutTo = (left: number): string => {
    if (left <= 120) return ''
    const said = cutToLines(wished, setting, left, 1)
    const isOneLine = linesOf([{ text: source, isBold: true }, { text: said }], 'sans', size, room) === 1
    // Side by side they may take a little more than each by itself.
    return isOneLine ? said : cutTo(left - size)
  }
  const said = cutTo(room - textWidth(source, 'sans', true, size) * 1.07)
  return [
    {
      kind: 'shape',
      shape: 'line',
      x: 0,
      y: ruleAt,
      width: slideSize.width,
      height: 0,
      fill: null,
      stroke: { color: slideColors.line, width: 1 },
    },
    textBox(
      { x: margin, width: room, ...line },
      [
        [
          { text: source, isBold: true },
          { text: said, color: slideColors.ink2 },
        ],
      ],
      {
        role: 'footer',
        size,
      },
    ),
    ...(note
      ? [
          textBox(
            { x: slideSize.width - margin - numberWidth - noteWidth, width: noteWidth, ...line },
            [[{ text: note }]],
            {
              role: 'footer',
              size,
              color: slideColors.ink2,
            },
          ),
        ]
      : []),
    textBox(
      { x: slideSize.width - margin - numberWidth, width: numberWidth, ...line },
      [[{ text: String(number) }]],
      {
        role: 'number',
        size,
        color: slideColors.ink2,
        align: 'end',
      },
    ),
  ]
}

/** Whose words these are, what is filtered, what is said of borders, and the slide’s number. */
export function slideFooter(context: SlideContext): readonly SlideBox[] {
  const { indexed, view, number } = context
  const filters = saySlides('footer.filters', { filters: slideFilters(context) })
  const note = view.lead === 'map' ? saySlides(context.hasNotes ? 'footer.boundaries' : 'footer.borders') : ''
  return footerBoxes({ source: saySource(indexed), said: filters, note, number })
}
