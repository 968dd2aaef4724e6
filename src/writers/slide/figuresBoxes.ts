import { type Figure, openingView } from '#views/deck/openingView.ts'
import { quoteBoxes } from './quoteBoxes.ts'
import { slideColors } from './slideColors.ts'
import type { SlideContext } from './slideContext.ts'
import type { Frame, SlideBox } from './slidePage.ts'
import { heightOf, leastSize, pitchOf, textBox } from './slideText.ts'
import { cutToLines, linesOf, textWidth } from './textWidth.ts'

const between = 54
const largestNumber = 66
const pad = 4

/** Cells of the figures, in two columns that are read row by row. */
const cellsOf = (figures: readonly Figure[], { x, y, width, height }: Frame): readonly Frame[] => {
  const rows = Math.ceil(figures.length / 2)
  const column = (width - between) / 2
  return figures.map((_, at) => ({
    x: x + (at % 2) * (column + between),
    y: y + Math.floor(at / 2) * (height / rows),
    width: column,
    height: height / rows,
  }))
}

const figureBoxes = (
  figure: Figure,
  cell: Frame,
  numberWidth: number,
  numberSize: number,
): readonly SlideBox[] => {
  const { x, y } = cell
  const width = cell.width - numberWidth
  const room = cell.height - 2 * pad
  const size = leastSize.said
  const pitch = pitchOf(size, 'sans')
  const whatLines = Math.min(2, linesOf([{ text: figure.what, isBold: true }], 'sans', size, width))
  const what = cutToLines(figure.what, { face: 'sans', isBold: true, size }, width, whatLines)
  const left = Math.floor(room / pitch) - whatLines
  const names = left > 0 ? cutToLines(figure.names, { face: 'sans', size }, width, left) : ''
  const paragraphs = [
    [{ text: what, isBold: true }],
    ...(names ? [[{ text: names, color: slideColors.ink2 }]] : []),
  ]
  return [
    {
      kind: 'shape',
      shape: 'line',
      x,
      y,
      width: cell.width,
      height: 0,
      fill: null,
      stroke: { color: slideColors.line, width: 2 },
    },
    textBox(
      { x, y: y + pad, width: numberWidth, height: room },
      [[{ text: String(figure.number), isBold: true }]],
      {
        role: 'words',
        size: numberSize,
        face: 'serif',
        valign: 'middle',
      },
    ),
    textBox({ x: x + numberWidth, y: y + pad, width, height: room }, paragraphs, {
      role: 'words',
      size,
      valign: 'middle',
    }),
  ]
}

/** A statement in figures; of one that nothing is counted in, its words. */
export function figuresBoxes(context: SlideContext, frame: Frame): readonly SlideBox[] {
  const figures = openingView(context.indexed)
  if (figures.length === 0) return quoteBoxes(context, frame, 54)
  const cells = cellsOf(figures, frame)
  const [first] = cells
  const oneLine = (size: number): number => heightOf([[{ text: '0' }]], 'serif', size, frame.width)
  const numberSize = Math.min(
    largestNumber,
    first && oneLine(largestNumber) > first.height - 2 * pad ? 40 : largestNumber,
  )
  const widest = Math.max(
    ...figures.map(({ number }) => textWidth(String(number), 'serif', true, numberSize)),
  )
  const numberWidth = Math.max(95, Math.ceil(widest * 1.08) + 14)
  return figures.flatMap((figure, at) => figureBoxes(figure, cells[at] as Frame, numberWidth, numberSize))
}
