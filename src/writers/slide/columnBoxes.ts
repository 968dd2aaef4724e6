import type { MethodView } from '#views/deck/methodView.ts'
import { slideColors } from './slideColors.ts'
import type { Frame, Run, SlideBox } from './slidePage.ts'
import { heightOf, leastSize, pitchOf, textBox } from './slideText.ts'
import { cutToLines } from './textWidth.ts'

const between = 40
const size = leastSize.said
/** Pixels between paragraphs. */
const apart = 12

/** Widths of columns that share out a width by how much each has to say, none less than a quarter of its even share. */
const widthsOf = (view: MethodView, width: number): readonly number[] => {
  const room = width - between * (view.length - 1)
  const lengths = view.map(({ title, paragraphs }) => paragraphs.join(' ').length + title.length)
  const even = room / view.length
  const sum = lengths.reduce((all, length) => all + length, 0)
  const wished = lengths.map((length) => Math.max(even * 0.75, (room * length) / Math.max(1, sum)))
  const total = wished.reduce((all, one) => all + one, 0)
  return wished.map((one) => (one * room) / total)
}

/** Paragraphs as far as there is height for them, the last one cut where it has to be. */
const fitting = (
  paragraphs: readonly string[],
  width: number,
  height: number,
): readonly (readonly Run[])[] => {
  const pitch = pitchOf(size, 'sans')
  const set: Run[][] = []
  let left = height
  for (const text of paragraphs) {
    const lines = Math.floor(left / pitch)
    if (lines < 1) break
    const cut = cutToLines(text, { face: 'sans', size }, width, lines)
    set.push([{ text: cut }])
    left -= heightOf([[{ text: cut }]], 'sans', size, width) + apart
  }
  return set
}

/**
 * Words in columns, each under its title, as far as there is room.
 *
 * @param isEven whether each takes a third of the width; else they share it out by how much they say
 */
export function columnBoxes(view: MethodView, frame: Frame, isEven = false): readonly SlideBox[] {
  const widths = isEven ? view.map(() => (frame.width - between * 2) / 3) : widthsOf(view, frame.width)
  let x = frame.x
  return view.flatMap(({ title, paragraphs }, at): readonly SlideBox[] => {
    const width = widths[at] as number
    const from = x
    x += width + between
    const y = frame.y + 12
    const heading = [
      [{ text: cutToLines(title, { face: 'sans', isBold: true, size: 26 }, width, 2), isBold: true }],
    ]
    const headingHeight = heightOf(heading, 'sans', 26, width)
    const top = y + 12 + headingHeight + 8
    const height = frame.y + frame.height - top
    const words = fitting(paragraphs, width, height)
    return [
      { kind: 'shape', shape: 'rect', x: from, y, width, height: 3, fill: slideColors.ink, stroke: null },
      textBox({ x: from, y: y + 12, width, height: headingHeight }, heading, { role: 'heading', size: 26 }),
      textBox({ x: from, y: top, width, height }, words, { role: 'words', size, apart }),
    ]
  })
}
