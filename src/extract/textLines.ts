import type { Span } from '#statement/statement.ts'

/** A line of a text that holds more than white space; its span is that of its words. */
export interface TextLine extends Span {
  /** Without the white space around them; empty where a line holds only the sign of a quoted one. */
  readonly words: string
  /** White space before it. */
  readonly indent: number
  /** Where the sign begins that marks it as quoted in a mail, "> "; its own start where there is none. */
  readonly markedFrom: number
  /** Whether a blank line, the beginning of the text or of a page stands before it. */
  readonly isAfterGap: boolean
  /** Whether it begins a page. */
  readonly isNewPage: boolean
}

const lineEnd = /\r\n?|[\n\f\v\u0085\u2028\u2029]/g
const quoted = /^(?:>[^\S\n]?)+/

/**
 * Lines of a text in order, blank ones left out; an empty text has none. A form feed ends a line and a page.
 */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  let isAfterGap = true
  let isNewPage = false
  const push = (end: number): void => {
    const raw = text.slice(start, end)
    const indent = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    const mark = (quoted.exec(trimmed)?.[0] ?? '').length
    const words = trimmed.slice(mark).trimStart()
    if (trimmed === '') isAfterGap = true
    else {
      const markedFrom = start + indent
      const from = markedFrom + trimmed.length - words.length
      lines.push({
        start: from,
        end: from + words.length,
        words,
        indent,
        markedFrom,
        isAfterGap,
        isNewPage,
      })
      isAfterGap = words === ''
      isNewPage = false
    }
  }
  for (const { index, 0: end } of text.matchAll(lineEnd)) {
    push(index)
    start = index + end.length
    if (end === '\f') {
      isNewPage = true
      isAfterGap = true
    }
  }
  push(text.length)
  return lines
}
