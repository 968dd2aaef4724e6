import { withoutMarks } from '#statement/letters.ts'
import advances from './advances.json' with { type: 'json' }
import type { Face, TextNode, Weight } from './drawing.ts'

/** How a text is set whose width is asked for. */
export type TypeSet = Pick<TextNode, 'face' | 'size' | 'weight'>

/** Tells how many pixels a line takes in width. */
export type Measure = (text: string, set: TypeSet) => number

const tables = new Map<string, ReadonlyMap<string, number>>(
  Object.entries(advances).map(([name, byWidth]) => [
    name,
    new Map(
      Object.entries(byWidth).flatMap(([width, letters]) =>
        [...letters].map((letter) => [letter, Number(width) / 1000] as const),
      ),
    ),
  ]),
)

/** The face's own weight, or the next heavier one that is measured. */
const tableFor = (face: Face, weight: Weight): ReadonlyMap<string, number> =>
  tables.get(`${face} ${weight}`) ?? (tables.get(`${face} 600`) as ReadonlyMap<string, number>)

/** Ems of what is in no table: a letter of another alphabet, or a square of the east of Asia. */
const ofLetter = 0.68
const ofSquare = 1.05
const firstSquare = 0x2e80

const emOf = (letter: string, table: ReadonlyMap<string, number>): number => {
  const known = table.get(letter)
  if (known !== undefined) return known
  const bare = withoutMarks(letter.normalize('NFD'))
  if (bare === '') return 0
  return table.get(bare) ?? ((letter.codePointAt(0) ?? 0) >= firstSquare ? ofSquare : ofLetter)
}

/**
 * Width of a line in pixels by the advance widths of the shipped faces, without kerning, which makes it narrower by a
 * little: for where there is no font to ask. `advances.json` is written by `scripts/measureFonts.mjs`.
 */
export const measureText: Measure = (text, { face, size, weight }) => {
  const table = tableFor(face, weight)
  let ems = 0
  for (const letter of text) ems += emOf(letter, table)
  return ems * size
}

/** Share of a line that stays free, for faces that stand in and are wider. */
const free = 0.06

/**
 * Breaks a text between words into lines of a width, of which 6 % stay free. A word that is wider alone is broken where
 * it must be; an empty text has no line.
 */
export function wrapText(
  text: string,
  width: number,
  set: TypeSet,
  measure: Measure = measureText,
): readonly string[] {
  const room = width * (1 - free)
  const fits = (line: string): boolean => measure(line, set) <= room
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A text as far as it goes into a width, cut after a word where it can be, with the sign that it goes on. */
export function cutText(text: string, width: number, set: TypeSet, measure: Measure = measureText): string {
  const room = width * (1 - free)
  if (measure(text, set) <= room) return text
  const letters = [...text]
  let most = letters.length - 1
  while (most > 0 && measure(`${letters.slice(0, most).join('')}…`, set) > room) most -= 1
  const cut = letters.slice(0, most).join('')
  const isWhole = letters[most]?.trim() === ''
  const atWord = isWhole ? cut : cut.replace(/\s+\S*$/u, '')
  return `${(atWord.length > cut.length / 2 ? atWord : cut).trimEnd()}…`
}
