import { withoutMarks } from '#statement/letters.ts'
import widths from './faceWidths.json' with { type: 'json' }
import type { Face, Run } from './slidePage.ts'

/** Thousandths of an em of each letter, by face. */
const advances = new Map(
  Object.entries(widths).map(([face, groups]) => [
    face,
    new Map(
      Object.entries(groups).flatMap(([width, letters]) =>
        [...letters].map((letter) => [letter, Number(width)]),
      ),
    ),
  ]),
)

/** Letters that the table leaves out are at the most as wide as a square. */
const widest = 1050

/**
 * Share of a line that words may take: at least 6 % of it stays free in every face an office has. Of serif letters the
 * widths themselves are those of a face that stands in for Georgia where it is missing, which are wider than that.
 */
const usedShare: Readonly<Record<Face, number>> = { sans: 0.94, serif: 0.98 }

/**
 * Width of words in pixels, at least what they take in any of the faces that a slide may be shown in: the shipped ones
 * (Inter, Source Serif) and those of an office (Arial, Georgia, and DejaVu Serif where that is missing). `faceWidths.json`
 * holds the greatest advance of each letter, from the fonts themselves and from ones of the same metrics (Liberation
 * Sans, Gelasio).
 */
export function textWidth(text: string, face: Face, isBold: boolean, size: number): number {
  const own = advances.get(isBold ? `${face}Bold` : face)
  let sum = 0
  for (const letter of text) {
    const known = own?.get(letter)
    if (known !== undefined) sum += known
    else for (const part of withoutMarks(letter.normalize('NFD'))) sum += own?.get(part) ?? widest
  }
  return (sum * size) / 1000
}

/** A word with the space before it, in as many runs as it is set in. */
interface Word {
  readonly width: number
  readonly space: number
}

/** Words of runs, wherever one run ends inside a word the next goes on with it. */
function wordsOf(runs: readonly Run[], face: Face, size: number): readonly Word[] {
  const words: Word[] = []
  let width = 0
  let space = 0
  const end = (): void => {
    if (width > 0) words.push({ width, space })
    if (width > 0) space = 0
    width = 0
  }
  for (const { text, isBold = false } of runs)
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue
      if (/^\s/u.test(part)) {
        end()
        space = textWidth(' ', face, isBold, size)
      } else width += textWidth(part, face, isBold, size)
    }
  end()
  return words
}

/**
 * Lines that a paragraph takes at the most in a frame of some width; a word wider than the frame counts as the lines
 * it is broken into.
 */
export function linesOf(runs: readonly Run[], face: Face, size: number, width: number): number {
  const room = width * usedShare[face]
  let lines = 1
  let used = 0
  for (const word of wordsOf(runs, face, size)) {
    if (used > 0 && used + word.space + word.width > room) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? word.space : 0) + word.width
    while (used > room) {
      lines += 1
      used -= room
    }
  }
  return lines
}

/** Whether a text stands in so many lines. */
const isWithin = (
  text: string,
  face: Face,
  isBold: boolean,
  size: number,
  width: number,
  lines: number,
): boolean => linesOf([{ text, isBold }], face, size, width) <= lines

/** A text that stands in so many lines, cut between words with "…" where it has to be. */
export function cutToLines(
  text: string,
  { face, isBold = false, size }: { readonly face: Face; readonly isBold?: boolean; readonly size: number },
  width: number,
  lines: number,
): string {
  if (isWithin(text, face, isBold, size, width, lines)) return text
  const letters = [...text]
  let [fits, fails] = [0, letters.length]
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1
    const tried = `${letters.slice(0, middle).join('').trimEnd()}…`
    if (isWithin(tried, face, isBold, size, width, lines)) fits = middle
    else fails = middle
  }
  const room = letters.slice(0, fits).join('')
  const cut = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'))
  return `${(cut > 0 ? room.slice(0, cut) : room).replace(/[\s,;:·–—]+$/u, '')}…`
}
