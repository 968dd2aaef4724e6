import type { Paragraph, Span } from '#statement/statement.ts'

/**
 * The stretches of a text in which mentions are read, in order: title, kicker and each sentence.
 *
 * A line that ends in the middle of a sentence is read together with the next one.
 */
export function readUnits(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
): readonly Span[] {
  const units: Span[] = []
  const headings = paragraphs.filter(({ role }) => role !== 'body')
  for (const span of [...headings, ...sentences]) {
    const last = units[units.length - 1]
    if (last && goesOn(text, last, span)) units[units.length - 1] = { start: last.start, end: span.end }
    else units.push({ start: span.start, end: span.end })
  }
  return units
}

const goesOn = (text: string, { end }: Span, { start }: Span): boolean =>
  /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(end, start)) && /[\p{L}\p{N},-]$/u.test(text.slice(end - 2, end))
