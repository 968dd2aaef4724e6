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

/** The line that says what a slide is about, cut so that the count stays whole. */
const about = ({ indexed, view }: SlideContext): readonly SlideBox[] => {
  const dot = view.initiative ? initiativeColor(indexed, view.initiative) : null
  const start = dot ? 35 : 0
  const countWidth = textWidth(`  ${view.count}`, 'sans', false, aboutSize) * 1.07
  const label = cutToLines(
    view.label,
    { face: 'sans', isBold: true, size: aboutSize },
    width - start - countWidth,
    1,
  )
  const line = { x: margin + start, y: 20, width: width - start, height: pitchOf(aboutSize, 'sans') }
  const runs = [
    { text: label, isBold: true },
    { text: `  ${view.count}`, color: slideColors.ink2 },
  ]
  const words = textBox(line, [runs], { role: 'about', size: aboutSize })
  if (!dot) return [words]
  return [
    { kind: 'shape', shape: 'ellipse', x: margin, y: 27, width: 19, height: 19, fill: dot, stroke: null },
    words,
  ]
}

/** What a slide is about and what it says, with the pixel below which its views begin. */
export function slideHead(context: SlideContext): {
  readonly boxes: readonly SlideBox[]
  readonly bottom: number
} {
  const { indexed, view } = context
  const isOpening = view.lead === 'figures'
  const { words, size } = setHeadline(view.headline, isOpening ? titleSteps : headlineSteps)
  const top = isOpening ? 64 : 57
  const title = [[{ text: words, isBold: true }]]
  const height = heightOf(title, 'serif', size, width)
  const heading = textBox({ x: margin, y: top, width, height }, title, { role: 'title', size, face: 'serif' })
  if (!isOpening) return { boxes: [...about(context), heading], bottom: top + height + 12 }
  const byline = cutToLines(sayByline(indexed), { face: 'sans', size: leastSize.said }, width, 2)
  const bylineHeight = heightOf([[{ text: byline }]], 'sans', leastSize.said, width)
  const below = textBox(
    { x: margin, y: top + height + 6, width, height: bylineHeight },
    [[{ text: byline }]],
    {
      role: 'words',
      size: leastSize.said,
      color: slideColors.ink2,
    },
  )
  return {
    boxes: [...about(context), heading, ...(byline ? [below] : [])],
    bottom: top + height + 6 + (byline ? bylineHeight : 0) + 14,
  }
}
