import { sayByline } from '#views/deck/openingView.ts'
import { initiativeColor, slideColors } from './slideColors.ts'
import type { SlideContext } from './slideContext.ts'
import type { SlideBox } from './slidePage.ts'
import { slideSize } from './slidePage.ts'
import { heightOf, leastSize, margin, pitchOf, textBox } from './slideText.ts'
import { cutToLines, linesOf, textWidth } from './textWidth.ts'

const width = slideSize.width - 2 * margin
const aboutSize = 26

/** Sizes of a headline, each with the lines it may take: one that is long is set smaller before it takes more of them. */
const headlineSteps = [
  { size: 39, lines: 1 },
  { size: 36, lines: 2 },
  { size: 28, lines: 4 },
] as const

/** A title of a statement stands larger than any headline. */
const titleSteps = [
  { size: 56, lines: 2 },
  { size: 46, lines: 2 },
  { size: 36, lines: 3 },
] as const

const setHeadline = (words: string, steps: typeof headlineSteps | typeof titleSteps) => {
  const found = steps.find(
    ({ size, lines }) => linesOf([{ text: words, isBold: true }], 'serif', size, width) <= lines,
  )
  const last = steps[steps.length - 1] as (typeof steps)[number]
  if (found) return { words, size: found.size }
  return {
    words: cutToLines(words, { face: 'serif', isBold: true, size: last.size }, width, last.lines),
    size: last.size,
  }
}

/** What stands above the views of a slide. */
export interface HeadWords {
  /** What the slide is about, and how much of it there is. */
  readonly label: string
  readonly count: string
  readonly headline: string
  /** Colour of a dot before it. */
  readonly dot?: string
  /** Of a slide that opens a deck, whose headline stands larger: what stands below that. */
  readonly byline?: string
}

/** The line that says what a slide is about, cut so that the count stays whole. */
const about = ({ label, count, dot }: HeadWords): readonly SlideBox[] => {
  const start = dot ? 35 : 0
  const countWidth = textWidth(`  ${count}`, 'sans', false, aboutSize) * 1.07
  const cut = cutToLines(
    label,
    { face: 'sans', isBold: true, size: aboutSize },
    width - start - countWidth,
    1,
  )
  const line = { x: margin + start, y: 20, width: width - start, height: pitchOf(aboutSize, 'sans') }
  const runs = [
    { text: cut, isBold: true },
    { text: `  ${count}`, color: slideColors.ink2 },
  ]
  const words = textBox(line, [runs], { role: 'about', size: aboutSize })
  if (!dot) return [words]
  return [
    { kind: 'shape', shape: 'ellipse', x: margin, y: 27, width: 19, height: 19, fill: dot, stroke: null },
    words,
  ]
}

/** A head with the pixel below which the views of its slide begin. */
export interface SlideHead {
  readonly boxes: readonly SlideBox[]
  readonly bottom: number
}

/** Places the words of a head. */
export function headBoxes(said: HeadWords): SlideHead {
  const { headline, byline } = said
  const isOpening = byline !== undefined
  const { words, size } = setHeadline(headline, isOpening ? titleSteps : headlineSteps)
  const top = isOpening ? 64 : 57
  const title = [[{ text: words, isBold: true }]]
  const height = heightOf(title, 'serif', size, width)
  const heading = textBox({ x: margin, y: top, width, height }, title, { role: 'title', size, face: 'serif' })
  if (!isOpening) return { boxes: [...about(said), heading], bottom: top + height + 12 }
  const line = cutToLines(byline, { face: 'sans', size: leastSize.said }, width, 2)
  const lineHeight = heightOf([[{ text: line }]], 'sans', leastSize.said, width)
  const below = textBox({ x: margin, y: top + height + 6, width, height: lineHeight }, [[{ text: line }]], {
    role: 'words',
    size: leastSize.said,
    color: slideColors.ink2,
  })
  return {
    boxes: [...about(said), heading, ...(line ? [below] : [])],
    bottom: top + height + 6 + (line ? lineHeight : 0) + 14,
  }
}

/** What a slide is about and what it says. */
export function slideHead({ indexed, view }: SlideContext): SlideHead {
  const { label, count, headline, initiative, lead } = view
  return headBoxes({
    label,
    count,
    headline,
    ...(initiative && { dot: initiativeColor(indexed, initiative) }),
    ...(lead === 'figures' && { byline: sayByline(indexed) }),
  })
}
