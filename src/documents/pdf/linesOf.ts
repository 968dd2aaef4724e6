import { columnsOf } from './columnsOf.ts'
import type { PageLine, Row, Run } from './pdfPage.ts'
import { rowsOf } from './rowsOf.ts'

/** Around the raised sign of a note; no document holds these. */
export const signStart = '\ue0f2'
export const signEnd = '\ue0f3'

/** Gaps of so many sizes of letters are a space, and the way to another cell. */
const spaceGap = 0.15
const cellGap = 2

const gapBetween = (before: Run, run: Run): number =>
  run.x >= before.x ? run.x - before.x - before.width : before.x - run.x - run.width

const separator = (before: Run, run: Run, size: number): string => {
  const gap = gapBetween(before, run)
  if (gap > size * cellGap) return '\t'
  return gap > size * spaceGap && !before.words.endsWith(' ') && !run.words.startsWith(' ') ? ' ' : ''
}

/** Whether a run is the raised sign of a note, as far as its form tells. */
const isSign = (run: Run, { y, size }: Row): boolean =>
  run.size < size * 0.8 && run.y < y - size * 0.15 && /^\s*[\d*†‡§]{1,3}(?:,\s*\d{1,3})*\s*$/.test(run.words)

const wordsOf = (row: Row): string =>
  row.runs
    .map((run, at) => {
      const before = row.runs[at - 1]
      if (before && isSign(run, row)) return signStart + run.words.trim() + signEnd
      return before ? separator(before, run, row.size) + run.words : run.words
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()

/** The lines of a page in the order in which they are read: column after column. */
export function linesOf(runs: readonly Run[]): readonly PageLine[] {
  return columnsOf(rowsOf(runs)).flatMap((rows, column) =>
    rows.map((row) => ({
      words: wordsOf(row),
      x: Math.min(...row.runs.map(({ x }) => x)),
      right: Math.max(...row.runs.map(({ x, width }) => x + width)),
      y: row.y,
      size: row.size,
      column,
    })),
  )
}
