import type { Span } from '#statement/statement.ts'

/**
 * Paragraphs of a text: runs of lines parted by blank lines, without the white space around them.
 *
 * A text without any blank line is taken to have a paragraph on each line.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const hasBlankLines = /\n[^\S\n]*\n/.test(text.trim())
  const separator = hasBlankLines ? /\n[^\S\n]*(?:\n[^\S\n]*)+/g : /\n/g
  const spans: Span[] = []
  let start = 0
  const push = (end: number): void => {
    const part = text.slice(start, end)
    const lead = part.length - part.trimStart().length
    const trimmed = part.trim().length
    if (trimmed > 0) spans.push({ start: start + lead, end: start + lead + trimmed })
  }
  for (const match of text.matchAll(separator)) {
    push(match.index)
    start = match.index + match[0].length
  }
  push(text.length)
  return spans
}
