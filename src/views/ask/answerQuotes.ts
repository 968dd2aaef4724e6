import { bySentence } from '#reading/bySentence.ts'
import { conflictAround } from '#reading/conflictAround.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import type { Span } from '#statement/statement.ts'
import { sayAttribution } from '#views/words/sayAttribution.ts'
import type { AnswerQuote, QuotePiece } from './answer.ts'

/** A span of a sentence with why it is marked. */
export interface QuoteMark extends Span {
  readonly mark: NonNullable<QuotePiece['mark']>
}

/** One sentence cut at its marks; of marks that overlap, the first and longest is kept. */
export function quoteSentence(
  indexed: StatementIndex,
  number: number,
  marks: readonly QuoteMark[],
): AnswerQuote {
  const { statement, sentences } = indexed
  const { start: first, end: last } = sentences[number - 1] ?? { start: 0, end: 0 }
  const pieces: QuotePiece[] = []
  let at = first
  const cut = (until: number, mark: QuotePiece['mark']): void => {
    if (until > at) pieces.push({ start: at, text: statement.text.slice(at, until), mark })
    at = Math.max(at, until)
  }
  const ordered = [...marks].sort((one, other) => one.start - other.start || other.end - one.end)
  for (const { start, end, mark } of ordered) {
    if (start < at) continue
    cut(start, null)
    cut(end, mark)
  }
  cut(last, null)
  return { sentence: number, pieces, attribution: sayAttribution(indexed, number) }
}

const markOf = (indexed: StatementIndex, { mention: index, via }: Evidence): QuoteMark[] => {
  const mention = indexed.mentions[index]
  if (!mention) return []
  const { kind, entity, position } = conflictAround(indexed, mention) ?? mention
  return [{ ...position, mark: { kind, entity, isThrough: via !== null } }]
}

/** Whole sentences for some evidence: those that name the value first, then those that only reach it. */
export function answerQuotes(indexed: StatementIndex, evidence: readonly Evidence[]): readonly AnswerQuote[] {
  const naming = evidence.filter(({ via }) => via === null)
  const here = bySentence(evidence)
  return sentencesOf([...naming, ...evidence]).map((number) =>
    quoteSentence(
      indexed,
      number,
      (here.get(number) ?? []).flatMap((item) => markOf(indexed, item)),
    ),
  )
}
