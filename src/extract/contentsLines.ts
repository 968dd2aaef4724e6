import type { TextLine } from './textLines.ts'

/** What stands above a table of contents. */
const heading = /^(?:table of )?contents?\s*:?$/i

/** An entry: its words, what leads the eye to its page, and the page's number. */
const entry = /^(?=.{0,40}\p{L})(.{1,160}?)(\s*\.(?:\s?\.){2,}\s*|\s*…+\s*|\t\s*|\s+)(\d{1,3}|[ivxl]{1,6})$/iu
/** Full stops and tabs, which lead to a page's number wherever they stand; a space leads only below the heading. */
const leader = /^(?:\s*\.|\s*…|\t)/

/** The longest line that may be an entry, in code units. */
const longest = 200
/** Entries that make a table. */
const least = 3

interface Entry {
  readonly isLed: boolean
  /** Null for one in Roman figures, which count on their own. */
  readonly page: number | null
}

const entryOf = ({ words }: TextLine): Entry | null => {
  if (words.length > longest || !/[\divxl]/i.test(words[words.length - 1] ?? '')) return null
  const [, , led = '', page = ''] = entry.exec(words) ?? []
  if (page === '') return null
  return { isLed: leader.test(led), page: /^\d/.test(page) ? Number(page) : null }
}

/** Where the entries end that begin at `from`, their pages never falling; an entry may take two lines below a heading. */
const endOfEntries = (lines: readonly TextLine[], from: number, isBelowHeading: boolean): number => {
  let to = from
  let count = 0
  let last = 0
  for (let at = from; at < lines.length; at += 1) {
    const found = entryOf(lines[at] as TextLine)
    if (!found) {
      const next = lines[at + 1]
      const goesOn = isBelowHeading && to === at && next && !next.isAfterGap && entryOf(next) !== null
      if (goesOn) continue
      break
    }
    if ((!isBelowHeading && !found.isLed) || (found.page !== null && found.page < last)) break
    last = found.page ?? last
    count += 1
    to = at + 1
  }
  return count >= least ? to : from
}

/**
 * Lines of tables of contents: what parts a text has and on which pages, which the parts themselves say again. Below a
 * heading that says so, or with full stops or tabs that lead to the pages.
 *
 * @returns places in `lines` of the entries and their heading, in order
 */
export function contentsLines(lines: readonly TextLine[]): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const isHeading = heading.test(lines[at]?.words.slice(0, 24) ?? '')
    const from = isHeading ? at + 1 : at
    const to = endOfEntries(lines, from, isHeading)
    if (to === from) continue
    for (let one = at; one < to; one += 1) found.push(one)
    at = to - 1
  }
  return found
}
