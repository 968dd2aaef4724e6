import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { unitAt } from '#work/unitAt.ts'
import { wordsOf } from './textStops.ts'

/** An end of some words, and whether one more is taken in there or one is left out. */
export interface Stretch {
  readonly side: 'start' | 'end'
  readonly by: 'more' | 'fewer'
}

/**
 * Some words with one more or one fewer at an end, within their sentence or heading: page numbers and the like between
 * two words are passed over.
 *
 * @returns null where there is no other word, or no word would be left
 */
export function stretchWords({ statement }: StatementIndex, span: Span, { side, by }: Stretch): Span | null {
  const unit = unitAt(statement, span)
  if (!unit) return null
  const words = wordsOf(statement.text, unit, statement.metadata.language)
  const isStart = side === 'start'
  const isInside = by === 'fewer'
  // Where the words may begin or end then, the nearest first.
  const edges = isStart
    ? words.map(({ start }) => start).filter((at) => (isInside ? at > span.start : at < span.start))
    : words.map(({ end }) => end).filter((at) => (isInside ? at < span.end : at > span.end))
  if (isStart !== isInside) edges.reverse()
  for (const at of edges) {
    const next = isStart ? { start: at, end: span.end } : { start: span.start, end: at }
    const isAnyLeft = words.some(({ start, end }) => start < next.end && next.start < end)
    if (isAnyLeft && unitAt(statement, next)) return next
  }
  return null
}
