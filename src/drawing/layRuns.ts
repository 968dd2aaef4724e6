import { type Measure, measureText, type TypeSet } from './measureText.ts'

/** A part of a text that is set alike; `look` is whatever tells it from the others. */
export interface Run<Look> {
  readonly text: string
  readonly look: Look
}

/** A run, or what of it lies in a line, from `x` on. */
export interface LaidRun<Look> extends Run<Look> {
  readonly x: number
  readonly width: number
}

/** A word, or a part of one where two runs meet in it. */
interface Piece<Look> extends Run<Look> {
  readonly run: number
  /** Whether white space stands before it. */
  readonly isApart: boolean
}

const piecesOf = <Look>(runs: readonly Run<Look>[]): readonly Piece<Look>[] => {
  const pieces: Piece<Look>[] = []
  let isApart = false
  for (const [run, { text, look }] of runs.entries())
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue
      if (/^\s+$/.test(part)) {
        isApart = true
        continue
      }
      pieces.push({ text: part, look, run, isApart })
      isApart = false
    }
  return pieces
}

/**
 * Sets runs in lines of a width, broken between words. Runs that meet inside a word stay together, and a word that is
 * wider than the line stands out of it.
 *
 * @param setOf how a run is set
 * @param free share of the width that stays free, for faces that stand in
 */
export function layRuns<Look>(
  runs: readonly Run<Look>[],
  width: number,
  setOf: (look: Look) => TypeSet,
  measure: Measure = measureText,
  free = 0.06,
): readonly (readonly LaidRun<Look>[])[] {
  const room = width * (1 - free)
  const lines: LaidRun<Look>[][] = []
  let line: (LaidRun<Look> & { readonly run: number })[] = []
  const pieces = piecesOf(runs)
  const endOf = (all: readonly LaidRun<Look>[]): number => {
    const last = all.at(-1)
    return last ? last.x + last.width : 0
  }
  const put = (all: typeof line, { text, look, run, isApart }: Piece<Look>): typeof line => {
    const space = isApart && all.length > 0 ? ' ' : ''
    const last = all.at(-1)
    if (last?.run === run) {
      const longer = last.text + space + text
      return [...all.slice(0, -1), { ...last, text: longer, width: measure(longer, setOf(look)) }]
    }
    const x = endOf(all) + (space ? measure(' ', setOf(look)) : 0)
    return [...all, { text, look, run, x, width: measure(text, setOf(look)) }]
  }
  for (let at = 0; at < pieces.length; ) {
    // What holds together without white space goes into a line as one.
    let next = at + 1
    while (next < pieces.length && !pieces[next]?.isApart) next += 1
    const word = pieces.slice(at, next)
    const longer = word.reduce(put, line)
    if (endOf(longer) <= room || line.length === 0) line = longer
    else {
      lines.push(line)
      line = word.reduce(put, [])
    }
    at = next
  }
  if (line.length > 0) lines.push(line)
  return lines.map((all) => all.map(({ text, look, x, width: own }) => ({ text, look, x, width: own })))
}
