import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { type WordsAt, wordsAt } from '#views/correct/wordsAt.ts'

/** Words that are being corrected. */
export interface OpenedWords {
  /** As they were when they were opened. */
  readonly from: Span
  /** As they are now, with more or fewer of those around them. */
  readonly span: Span
}

/**
 * What the words were read as when they were opened. Part of a mention's words is no mention: whoever takes it makes a
 * new one in its place.
 */
export function readAs(indexed: StatementIndex, { from }: OpenedWords): Pick<WordsAt, 'mention' | 'state'> {
  const at = wordsAt(indexed, from)
  const isWhole = at.span.start === from.start && at.span.end === from.end
  return isWhole ? at : { mention: null, state: 'free' }
}
