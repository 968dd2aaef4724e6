import type { Span } from '#statement/statement.ts'

/** A value that was read from some words. */
export interface Guess<Value> {
  readonly value: Value
  readonly from: Span
}

/** A match as a span of the text that was searched from `offset` on. */
export function spanOf(match: RegExpMatchArray, offset = 0): Span {
  const start = offset + (match.index ?? 0)
  return { start, end: start + match[0].length }
}
