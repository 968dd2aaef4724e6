import * as patterns from './furniturePatterns.ts'
import type { TextLine } from './textLines.ts'

/** Lines of a mail's head, with those they are broken into, from a line on; none for fewer than two fields. */
export function mailHead(lines: readonly TextLine[], from: number): number {
  let to = from
  let fields = 0
  while (to < lines.length) {
    const line = lines[to] as TextLine
    const isField = patterns.mailField.test(line.words)
    const goesOn = fields > 0 && !line.isAfterGap && line.indent > 0
    if (!isField && !goesOn) break
    if (isField) fields += 1
    to += 1
  }
  return fields > 1 ? to : from
}

/** Lines of a note around a mail at most: who passes a text on writes little. */
const mostNote = 8
/** Letters of such a line, and of one of a signature, at most. */
const longestLine = 200
/** Lines of a signature at most. */
const mostSigned = 12

const areShort = (lines: readonly TextLine[]): boolean =>
  lines.every(({ words }) => words.length <= longestLine)

/** Where the head of a mail begins that is passed on: it names who sent it, and stands apart. */
const headsIn = (lines: readonly TextLine[]): readonly { readonly from: number; readonly to: number }[] => {
  const heads: { from: number; to: number }[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const { words, isAfterGap } = lines[at] as TextLine
    if (words.length > 140) continue
    const isBreak = patterns.mailBreak.test(words)
    const isHead =
      /^from\s*:/i.test(words) &&
      (at === 0 || isAfterGap || patterns.isFurnitureLine(lines[at - 1]?.words ?? ''))
    if (!isBreak && !isHead) continue
    const to = isBreak ? Math.max(at + 1, mailHead(lines, at + 1)) : mailHead(lines, at)
    if (to <= at) continue
    heads.push({ from: at, to })
    at = to - 1
  }
  return heads
}

/** Where the signature of a mail begins, below the sign that parts it; the end where there is none. */
const signatureFrom = (lines: readonly TextLine[], top: number): number => {
  const from = Math.max(top, lines.length - mostSigned)
  for (let at = from; at < lines.length; at += 1)
    if (lines[at]?.words === '--' && areShort(lines.slice(at))) return at
  return lines.length
}

/** Where a mail says good-bye: a line of that alone, and short ones below it. */
const farewellFrom = (lines: readonly TextLine[], top: number): number => {
  const from = Math.max(top, lines.length - mostNote)
  for (let at = from; at < lines.length; at += 1)
    if (
      patterns.farewell.test(lines[at]?.words ?? '') &&
      lines.slice(at).every(({ words }) => words.length <= 80)
    )
      return at
  return lines.length
}

/**
 * Lines that belong to a mail and not to what it carries: its heads, the note of who passes it on, what it says below
 * about itself, and its signature. A farewell is one only where there is a head; elsewhere a letter may be what is
 * read.
 *
 * @returns places in `lines`
 */
export function mailParts(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) found.add(at)
  }
  take(0, mailHead(lines, 0))
  const heads = headsIn(lines)
  for (const { from, to } of heads) take(from, to)
  const last = heads[heads.length - 1]
  const own = lines.slice(0, last?.from ?? 0)
  const note = own.filter((_, at) => !found.has(at))
  // Who answers writes above what is quoted; who passes on writes little, and what is below is longer.
  const below = last ? lines.slice(last.to) : []
  const lengthOf = (some: readonly TextLine[]): number =>
    some.reduce((sum, { words }) => sum + words.length, 0)
  if (note.length > 0 && note.length <= mostNote && areShort(note) && lengthOf(note) < lengthOf(below))
    take(0, own.length)
  const isMail = found.size > 0
  const top = Math.max(1, mailHead(lines, 0), last?.to ?? 0)
  let end = lines.length
  for (let at = lines.length - 1; at >= top && at >= lines.length - mostSigned; at -= 1) {
    if (!patterns.aboutMail.test(lines[at]?.words ?? '')) continue
    take(at, end)
    end = at
  }
  const rest = lines.slice(0, end)
  take(signatureFrom(rest, top), end)
  if (isMail) take(farewellFrom(rest, top), end)
  return found
}
