import type { Run } from '#writers/slide/slidePage.ts'

/** A piece of a line, set alike. */
export interface LinePiece {
  readonly run: Run
  readonly text: string
  readonly width: number
}

/** One line with its pieces from the start. */
export type Line = readonly LinePiece[]

/** Words and the spaces between them, each with the run it is of. */
const partsOf = (runs: readonly Run[]): readonly { readonly run: Run; readonly text: string }[] =>
  runs.flatMap((run) =>
    run.text
      .split(/(\s+)/u)
      .filter(Boolean)
      .map((text) => ({ run, text })),
  )

const isSpace = (text: string): boolean => /^\s/u.test(text)

/** Letters of a word, each a piece of its own. */
const lettersOf = (
  word: readonly LinePiece[],
  widthOf: (run: Run, text: string) => number,
): readonly LinePiece[] =>
  word.flatMap(({ run, text }) =>
    [...text].map((letter) => ({ run, text: letter, width: widthOf(run, letter) })),
  )

/** Joins neighbours of one run, so that each is set at once. */
const joined = (pieces: readonly LinePiece[], widthOf: (run: Run, text: string) => number): Line => {
  const line: LinePiece[] = []
  for (const piece of pieces) {
    const last = line[line.length - 1]
    if (last?.run === piece.run) {
      const text = last.text + piece.text
      line[line.length - 1] = { run: last.run, text, width: widthOf(last.run, text) }
    } else line.push(piece)
  }
  return line
}

/**
 * Sets a paragraph in lines: a word goes on the next one where it would not fit, and is broken only where it is wider
 * than a line. Spaces at the end of a line are left out.
 *
 * @param widthOf width of words in their run
 */
export function setLines(
  runs: readonly Run[],
  width: number,
  widthOf: (run: Run, text: string) => number,
): readonly Line[] {
  const lines: LinePiece[][] = [[]]
  let used = 0
  // A word may be set in several runs: it moves as a whole.
  let word: LinePiece[] = []
  const current = (): LinePiece[] => lines[lines.length - 1] as LinePiece[]
  const flush = (): void => {
    const own = word.reduce((sum, piece) => sum + piece.width, 0)
    if (used > 0 && used + own > width) {
      const line = current()
      while (line.length > 0 && isSpace((line[line.length - 1] as LinePiece).text)) line.pop()
      lines.push([])
      used = 0
    }
    // Only a word that is wider than a line is cut, letter by letter.
    for (const { run, text, width: wide } of own > width ? lettersOf(word, widthOf) : word) {
      if (used > 0 && used + wide > width) {
        lines.push([])
        used = 0
      }
      current().push({ run, text, width: wide })
      used += wide
    }
    word = []
  }
  for (const { run, text } of partsOf(runs)) {
    if (!isSpace(text)) {
      word.push({ run, text, width: widthOf(run, text) })
      continue
    }
    flush()
    const wide = widthOf(run, text)
    if (used > 0 || lines.length === 1) {
      current().push({ run, text, width: wide })
      used += wide
    }
  }
  flush()
  return lines.map((line) => joined(line, widthOf))
}

/** Steps in which a paragraph’s width is halved in search of its narrowest setting. */
const halvings = 10

/** Sets a paragraph in as many lines as it needs, all about as long. */
export function balancedLines(
  runs: readonly Run[],
  width: number,
  widthOf: (run: Run, text: string) => number,
): readonly Line[] {
  const widest = setLines(runs, width, widthOf)
  if (widest.length < 2) return widest
  let [fails, fits] = [width / widest.length, width]
  for (let step = 0; step < halvings; step += 1) {
    const tried = (fails + fits) / 2
    if (setLines(runs, tried, widthOf).length > widest.length) fails = tried
    else fits = tried
  }
  return setLines(runs, fits, widthOf)
}
