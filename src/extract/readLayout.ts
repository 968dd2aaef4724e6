import type { Span } from '#statement/statement.ts'
import { isClosed } from './endOfLine.ts'
import { findFurniture } from './findFurniture.ts'
import { isJoined, settingOf } from './joinLines.ts'
import { type TextLine, textLines } from './textLines.ts'

/** A text as it is set on its pages. */
export interface Layout {
  readonly text: string
  /** The text with spaces for its furniture, so that every offset is that of the text. */
  readonly plain: string
  /** Paragraphs in order, without the white space around them; each holds the furniture between its lines. */
  readonly paragraphs: readonly Span[]
  /** Furniture in order: runs of lines that belong to the page, and the signs of quoted lines. */
  readonly furniture: readonly Span[]
}

const blanked = (text: string, furniture: readonly Span[]): string => {
  if (furniture.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end } of furniture) {
    parts.push(text.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** For each line whether the run of lines without a blank one that it stands in ends as a sentence does. */
const proseOf = (lines: readonly TextLine[]): readonly boolean[] => {
  const isProse = new Array<boolean>(lines.length).fill(false)
  for (let at = lines.length - 1, last = false; at >= 0; at -= 1) {
    const line = lines[at] as TextLine
    const next = lines[at + 1]
    if (!next || next.isAfterGap) last = isClosed(line.words)
    isProse[at] = last
  }
  return isProse
}

/** For each line that is no furniture whether some stands before it; the sign of a quoted blank line is a blank line. */
const partedOf = (
  lines: readonly TextLine[],
  isFurniture: (line: TextLine, at: number) => boolean,
): readonly boolean[] => {
  const found: boolean[] = []
  let isParted = false
  for (const [at, line] of lines.entries())
    if (!isFurniture(line, at)) {
      found.push(isParted)
      isParted = false
    } else if (line.words !== '') isParted = true
  return found
}

const joined = (
  lines: readonly TextLine[],
  isFurniture: (line: TextLine, at: number) => boolean,
): readonly Span[] => {
  const content = lines.filter((line, at) => !isFurniture(line, at))
  const setting = settingOf(content)
  const isProse = proseOf(content)
  const isParted = partedOf(lines, isFurniture)
  const paragraphs: Span[] = []
  for (const [at, next] of content.entries()) {
    const line = content[at - 1]
    const last = paragraphs[paragraphs.length - 1]
    const goesOn =
      line &&
      last &&
      isJoined(
        {
          line,
          next,
          isFirst: last.start === line.markedFrom,
          isProse: isProse[at] as boolean,
          isParted: isParted[at] as boolean,
        },
        setting,
      )
    if (goesOn) paragraphs[paragraphs.length - 1] = { start: last.start, end: next.end }
    else paragraphs.push({ start: next.markedFrom, end: next.end })
  }
  return paragraphs
}

/** Furniture as spans: lines that follow one another are one. */
const furnitureOf = (lines: readonly TextLine[], found: ReadonlySet<number>): readonly Span[] => {
  const spans: Span[] = []
  for (const [at, { start, end, markedFrom, isAfterGap }] of lines.entries()) {
    const last = spans[spans.length - 1]
    if (!found.has(at)) {
      if (markedFrom < start) spans.push({ start: markedFrom, end: start })
    } else if (last && found.has(at - 1) && !isAfterGap) spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start: markedFrom, end })
  }
  return spans
}

/**
 * Reads how a text is set: which lines make a paragraph, and what is furniture of its pages. Lines that were broken
 * because they were full are joined, also over furniture; a text that has a paragraph on each line keeps them apart.
 *
 * @returns no paragraphs for a text that holds only white space and furniture
 */
export function readLayout(text: string): Layout {
  const lines = textLines(text)
  const found = findFurniture(lines)
  const furniture = furnitureOf(lines, found)
  return {
    text,
    plain: blanked(text, furniture),
    paragraphs: joined(lines, (_, at) => found.has(at)),
    furniture,
  }
}
