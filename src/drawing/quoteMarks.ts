import { isSpeaker } from '#reading/isSpeaker.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { excerpt } from '#views/words/excerpt.ts'
import type { Run } from './layRuns.ts'

/** What is marked in a quoted sentence: places as the map fills them, and forums. */
export type QuoteMark = 'named' | 'conflict' | 'speaker' | 'forum'

/** Words that are quoted, each run with what it names, and the marks among them. */
export interface Quoted {
  readonly runs: readonly Run<QuoteMark | null>[]
  readonly marks: ReadonlySet<QuoteMark>
}

const markOf = (indexed: StatementIndex, { kind, entity, conflict }: CountedMention): QuoteMark | null => {
  if (kind === 'forum') return 'forum'
  if (kind !== 'place') return null
  if (isSpeaker(indexed, entity)) return 'speaker'
  return conflict === null ? 'named' : 'conflict'
}

/** Places and forums that a sentence names, in order; a place within the name of a forum gives way to it. */
const marksIn = (
  indexed: StatementIndex,
  sentence: number,
): readonly (Span & { readonly mark: QuoteMark })[] => {
  const all = indexed.mentions.flatMap((mention) => {
    const mark = mention.sentence === sentence ? markOf(indexed, mention) : null
    return mark ? [{ ...mention.position, mark }] : []
  })
  const isWithin = (one: Span, other: Span): boolean =>
    one !== other && one.start >= other.start && one.end <= other.end
  return all
    .filter((one) => !all.some((other) => other.mark === 'forum' && isWithin(one, other)))
    .sort((one, other) => one.start - other.start)
}

/** How many words a sentence has between white space. */
export function wordsIn(indexed: StatementIndex, sentence: number): number {
  const { start, end } = sentenceAt(indexed, sentence)
  return indexed.statement.text.slice(start, end).trim().split(/\s+/).length
}

const sentenceAt = (indexed: StatementIndex, sentence: number): Span => {
  const span = indexed.sentences[sentence - 1]
  if (!span) throw new RangeError(`There is no sentence ${sentence}.`)
  return span
}

/**
 * A sentence between quotation marks, with what it names; where it is to be cut, the passage around a mention, with "…"
 * where something is left out.
 *
 * @param mention index of the one it is about; the first that is marked where it is null
 * @param most code units; the whole sentence where it has no more
 * @throws when there is no such sentence
 */
export function quoteMarks(
  indexed: StatementIndex,
  sentence: number,
  mention: number | null,
  most = Number.POSITIVE_INFINITY,
): Quoted {
  const { text } = indexed.statement
  const marks = marksIn(indexed, sentence)
  const about = mention === null ? undefined : indexed.mentions[mention]
  const keep = about?.sentence === sentence ? [about.position, ...marks] : marks
  const piece = excerpt(text, sentenceAt(indexed, sentence), keep, most)
  const seen = marks.filter(({ start, end }) => start >= piece.start && end <= piece.end)
  const runs: Run<QuoteMark | null>[] = []
  const put = (words: string, look: QuoteMark | null): void => {
    const last = runs.at(-1)
    if (last && last.look === null && look === null) runs.splice(-1, 1, { text: last.text + words, look })
    else if (words !== '') runs.push({ text: words, look })
  }
  put(piece.isCutBefore ? '“…' : '“', null)
  let at = piece.start
  for (const { start, end, mark } of seen) {
    if (start < at) continue
    put(text.slice(at, start), null)
    put(text.slice(start, end), mark)
    at = end
  }
  put(text.slice(at, piece.end).trimEnd(), null)
  put(piece.isCutAfter ? '…”' : '”', null)
  return { runs, marks: new Set(seen.map(({ mark }) => mark)) }
}
