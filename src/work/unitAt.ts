import type { Span, Statement } from '#statement/statement.ts'

/** Index of the last of some spans in order that begins at or before an offset; -1 where none does. */
const lastFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const holds = (holder: Span | undefined, { start, end }: Span): boolean =>
  holder !== undefined && holder.start <= start && end <= holder.end

const isIn = (spans: readonly Span[], offset: number): boolean =>
  holds(spans[lastFrom(spans, offset)], { start: offset, end: offset + 1 })

/**
 * The sentence, title or kicker in which words can be a mention: that holds them whole, and none of whose furniture
 * they begin or end in.
 *
 * @returns null where no mention can be
 */
export function unitAt(
  { paragraphs, sentences, furniture }: Pick<Statement, 'paragraphs' | 'sentences' | 'furniture'>,
  span: Span,
): Span | null {
  if (span.start >= span.end || isIn(furniture, span.start) || isIn(furniture, span.end - 1)) return null
  const sentence = sentences[lastFrom(sentences, span.start)]
  if (sentence && holds(sentence, span)) return sentence
  const paragraph = paragraphs[lastFrom(paragraphs, span.start)]
  const isHeading = paragraph?.role === 'title' || paragraph?.role === 'kicker'
  return paragraph && isHeading && holds(paragraph, span) ? paragraph : null
}
