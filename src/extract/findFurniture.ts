import { contentsLines } from './contentsLines.ts'
import { isClosed, isOpen, startsInside } from './endOfLine.ts'
import * as patterns from './furniturePatterns.ts'
import { mailParts } from './mailParts.ts'
import { runningHeads } from './runningHeads.ts'
import type { TextLine } from './textLines.ts'

/** Where the run of lines ends that begins at `from`: before the next blank line. */
const endOfRun = (lines: readonly TextLine[], from: number): number => {
  let to = from + 1
  while (to < lines.length && !lines[to]?.isAfterGap) to += 1
  return to
}

/** A number of its own is a page's where blank lines, a page's break or other furniture set it off. */
const isPageNumber = (
  lines: readonly TextLine[],
  at: number,
  isFurniture: (at: number) => boolean,
): boolean => {
  const { words, isAfterGap } = lines[at] as TextLine
  if (words.length > 10 || !patterns.pageNumber.test(words)) return false
  const next = lines[at + 1]
  return isAfterGap || !next || next.isAfterGap || isFurniture(at - 1) || isFurniture(at + 1)
}

/** Lines of a footnote that begins at `at`; none where it is none. */
const footnoteFrom = (lines: readonly TextLine[], at: number): number => {
  const { words, isAfterGap } = lines[at] as TextLine
  const start = words.slice(0, 40)
  if (patterns.surelyFootnote.test(start)) return endOfRun(lines, at)
  const before = lines[at - 1]
  if (!isAfterGap || !before || !patterns.footnote.test(start)) return at
  const to = endOfRun(lines, at)
  const after = lines[to]
  const isInside =
    after !== undefined && !isClosed(before.words) && (startsInside(after.words) || isOpen(before.words))
  return isInside && isClosed(lines[to - 1]?.words ?? '') ? to : at
}

/**
 * Lines that belong to the page and not to what is said: numbers of pages, running heads, symbols of documents,
 * notices of delivery, footnotes, tables of contents, heads of mails, lines of signs.
 *
 * @returns their places in `lines`
 */
export function findFurniture(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set(runningHeads(lines))
  const isFurniture = (at: number): boolean =>
    found.has(at) || (lines[at] !== undefined && patterns.isFurnitureLine(lines[at].words))
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) found.add(at)
  }
  for (const at of mailParts(lines)) found.add(at)
  for (const at of contentsLines(lines)) found.add(at)
  for (const [at, { words }] of lines.entries()) {
    if (found.has(at)) continue
    if (words === '' || isFurniture(at) || isPageNumber(lines, at, isFurniture)) found.add(at)
    else take(at, footnoteFrom(lines, at))
  }
  return found
}
