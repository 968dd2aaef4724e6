import type { Span, Statement } from '#statement/statement.ts'
import { unitAt } from './unitAt.ts'
import { isWithin, meets } from './withMention.ts'

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Whether a stretch begins and ends where words do. */
export function isWholeWords(text: string, { start, end }: Span): boolean {
  const isCutBefore = isWord(text[start - 1]) && isWord(text[start])
  return !isCutBefore && !(isWord(text[end - 1]) && isWord(text[end]))
}

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
    if (isWholeWords(text, span) && unitAt(statement, span) && isFree(span)) found.push(span)
  }
  return found
}
