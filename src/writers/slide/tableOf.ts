import { saySlides } from '#messages/saySlides.ts'
import { slideColors } from './slideColors.ts'
import type { Frame, TableBox, TableCell } from './slidePage.ts'
import { leastSize, pitchOf } from './slideText.ts'
import { cutToLines, linesOf } from './textWidth.ts'

/** Pixels around the words of a cell. */
export const cellPad = { inline: 6, block: 2 } as const

const size = leastSize.said
const pitch = pitchOf(size, 'sans')

/** Lines that a cell’s words may take. */
const mostLines = 2

/** A row of words before it is laid out. */
export interface PlainRow {
  readonly cells: readonly string[]
  /** Whether it stands out, as what matches or is chosen, or keeps back, as what does not. */
  readonly tone: 'strong' | 'plain' | 'quiet'
}

/**
 * A table of rows in a frame, under a row that heads them: as many as fit, and in a last row how many more there are.
 *
 * @param shares of the width, one for each column
 */
export function tableOf(
  name: string,
  columns: readonly { readonly label: string; readonly share: number; readonly isNumber: boolean }[],
  rows: readonly PlainRow[],
  frame: Frame,
): TableBox {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((frame.width * share) / all))
  const room = (at: number): number => (widths[at] as number) - 2 * cellPad.inline
  const setCell = (text: string, at: number, isBold: boolean, isQuiet: boolean): TableCell => ({
    text: cutToLines(text, { face: 'sans', isBold, size }, room(at), mostLines),
    isBold,
    color: isQuiet ? slideColors.ink2 : slideColors.ink,
  })
  const setRow = ({ cells, tone }: PlainRow) => {
    const set = cells.map((text, at) => setCell(text, at, tone === 'strong' && at === 0, tone === 'quiet'))
    const lines = Math.max(
      ...set.map(({ text, isBold }, at) => linesOf([{ text, isBold }], 'sans', size, room(at))),
    )
    return { height: lines * pitch + 2 * cellPad.block, cells: set }
  }
  const head = pitch + 2 * cellPad.block
  const line = head
  const set = rows.map(setRow)
  const taken: (typeof set)[number][] = []
  let used = head
  for (const [at, row] of set.entries()) {
    const isLast = at === set.length - 1
    if (used + row.height + (isLast ? 0 : line) > frame.height) break
    taken.push(row)
    used += row.height
  }
  const left = set.length - taken.length
  if (left > 0) {
    taken.push(
      setRow({
        cells: columns.map((_, at) => (at === 0 ? saySlides('list.more', { n: left }) : '')),
        tone: 'quiet',
      }),
    )
    used += line
  }
  return {
    kind: 'table',
    x: frame.x,
    y: frame.y,
    width: widths.reduce((sum, width) => sum + width, 0),
    height: used,
    name,
    size,
    pitch,
    columns: columns.map(({ label, isNumber }, at) => ({
      label: cutToLines(label, { face: 'sans', isBold: true, size }, room(at), 1),
      width: widths[at] as number,
      isNumber,
    })),
    rows: taken,
  }
}
