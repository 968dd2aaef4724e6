import type { Span, Statement } from '#statement/statement.ts'
import { unitAt } from './unitAt.ts'
import { isWithin, meets } from './withMention.ts'

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/**
 * Every place of a statement with exactly these words, as whole words within one sentence or heading, where they are a
 * mention or a doubtful one of their own, or free to be one: not where they are part of another mention's words.
 *
 * @returns in order, none overlapping; empty for no words
 */
export function placesWith(statement: Statement, words: string): readonly Span[] {
  const { text, mentions, doubtful } = statement
  if (words.trim() === '') return []
  const isFree = (span: Span): boolean =>
    [...mentions, ...doubtful].every(
      ({ kind, position }) =>
        !meets(position, span) ||
        (position.start === span.start && position.end === span.end) ||
        (kind === 'conflict' && isWithin(span, position)),
    )
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length }
    const last = found[found.length - 1]
    if (last && at < last.end) continue
    if (isWord(text[at - 1]) && isWord(words[0])) continue
    if (isWord(text[span.end]) && isWord(words[words.length - 1])) continue
    if (unitAt(statement, span) && isFree(span)) found.push(span)
  }
  return found
}
