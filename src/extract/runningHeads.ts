import { isClosed, startsInside } from './endOfLine.ts'
import { isFurnitureLine, pageNumber } from './furniturePatterns.ts'
import type { TextLine } from './textLines.ts'

/** The longest running head, in code units. */
const longest = 120
/** Lines of a head at most between a page's number and the text. */
const deepest = 3
/** Lines at the top of a text that may come again at the top of each page. */
const topLines = 4

/** The number of a page that stands in the line of its head: "Harbour Review      12". */
const pageInLine = /(?:\s{3,}|\t\s*|\s\|\s)\d{1,4}$|^\d{1,4}(?:\s{3,}|\t\s*|\s\|\s)/

/** Whether a line begins or ends with its page's number; one that does neither with a digit need not be searched. */
const holdsPage = (words: string): boolean =>
  (/^\d/.test(words) || /\d/.test(words[words.length - 1] ?? '')) && pageInLine.test(words)

/** The same line, however it is set; null for what no page repeats: sentences, salutations, long lines. */
const keyOf = ({ words: whole }: TextLine): string | null => {
  const words = holdsPage(whole) ? whole.replace(pageInLine, '') : whole
  return words.length > longest ||
    startsInside(words) ||
    /[.!?,;:]["”’)]*$/.test(words) ||
    !/\p{L}/u.test(words)
    ? null
    : words.toLowerCase().replace(/\s+/g, ' ')
}

const occurrences = (lines: readonly TextLine[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    const key = keyOf(line)
    if (key === null) continue
    const known = found.get(key)
    if (known) known.push(at)
    else found.set(key, [at])
  }
  return found
}

const isPageNumber = (line: TextLine | undefined): boolean =>
  line !== undefined && (pageNumber.test(line.words.slice(0, 12)) || isFurnitureLine(line.words))

/** Whether a page ends or begins beside a line, over other lines that come again as well. */
const isAtPageBreak = (lines: readonly TextLine[], at: number, isAgain: (at: number) => boolean): boolean => {
  if (lines[at]?.isNewPage || lines[at + 1]?.isNewPage) return true
  for (const step of [-1, 1])
    for (let next = at + step, far = 0; far < deepest; next += step, far += 1) {
      if (isPageNumber(lines[next])) return true
      if (!isAgain(next)) break
    }
  return false
}

/** Whether a line that is set off stands in a sentence, which goes on behind it. */
const interrupts = (lines: readonly TextLine[], at: number): boolean => {
  const before = lines[at - 1]
  const after = lines[at + 1]
  if (!before || !after || !lines[at]?.isAfterGap || !after.isAfterGap) return false
  return !isClosed(before.words) && startsInside(after.words)
}

/**
 * Lines that come again on each page: beside its number or its break, within a sentence, or a line of the top of the
 * text that comes twice more, set off; there it is no running head.
 *
 * @returns their places in `lines`
 */
export function runningHeads(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  const repeated = [...occurrences(lines).values()].filter(({ length }) => length > 1)
  const all = new Set(repeated.flat())
  const isAgain = (at: number): boolean => all.has(at)
  for (const places of repeated) {
    const [first = 0, ...others] = places
    const isTop = others.length > 1 && first < topLines && others.every((at) => lines[at]?.isAfterGap)
    const isHead = (at: number): boolean =>
      holdsPage(lines[at]?.words ?? '') || isAtPageBreak(lines, at, isAgain) || interrupts(lines, at)
    if (isTop) for (const at of others) found.add(at)
    else if (places.filter(isHead).length > 1) for (const at of places) found.add(at)
  }
  return found
}
