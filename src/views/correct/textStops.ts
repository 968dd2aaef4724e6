import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { meets } from '#work/withMention.ts'

/** Words of a stretch of text, by the rules of its language; in order. */
export function wordsOf(text: string, { start, end }: Span, language: string): readonly Span[] {
  let segmenter: Intl.Segmenter
  try {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  }
  const spans: Span[] = []
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, end)))
    if (isWordLike) spans.push({ start: start + index, end: start + index + segment.length })
  return spans
}

/**
 * What the keyboard stops at in one sentence or heading, in order: each mention and each doubtful one as a whole, and
 * every other word. Within a conflict it stops at the names and words that the conflict is made of.
 *
 * @returns spans that do not overlap; none for a stretch without words
 */
export function textStops({ statement }: StatementIndex, unit: Span): readonly Span[] {
  const { text, mentions, doubtful, metadata } = statement
  const marks = [...mentions, ...doubtful]
    .filter(({ kind, position }) => kind !== 'conflict' && meets(position, unit))
    .map(({ position }) => position)
  const words = wordsOf(text, unit, metadata.language).filter(
    (word) => !marks.some((mark) => meets(word, mark)),
  )
  return [...words, ...marks].sort((one, other) => one.start - other.start)
}

/** The stop before or behind a place, or the nearest end; null where there are no stops. */
export function stopFrom(stops: readonly Span[], at: Span, by: 1 | -1): Span | null {
  if (by > 0) return stops.find(({ start }) => start >= at.end) ?? null
  return stops.findLast(({ end }) => end <= at.start) ?? null
}
