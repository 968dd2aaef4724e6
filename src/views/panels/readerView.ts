import { perIndex } from '#reading/perIndex.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, type Matching } from '#selection/matching.ts'
import type { DoubtfulMention, ParagraphRole, Sentence, Span, Statement } from '#statement/statement.ts'
import { lazily } from '#views/words/lazily.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { dimensionByKind, entityOf } from '#views/words/subject.ts'

/** A piece of text: plain words, words that are read with doubt, or a mention with the pieces inside it. */
export type TextPiece =
  | { readonly kind: 'words'; readonly text: string; readonly start: number }
  | {
      readonly kind: 'doubtful'
      readonly doubt: DoubtfulMention
      /** Of what the words may stand for. */
      readonly name: string
      readonly text: string
      readonly start: number
    }
  | {
      readonly kind: 'mention'
      readonly mention: CountedMention
      /** Whether it names an issuer of the statement, and whether for the first time in what is counted. */
      readonly speaker: 'first' | 'again' | null
      /** Of what the words stand for, where a person says so; else null. */
      readonly byHand: string | null
      readonly start: number
      readonly pieces: readonly TextPiece[]
    }

/** A run of text within a paragraph: a counted sentence, or the words of a heading. */
export interface ReaderRun {
  /** Sentence number from 1, null in a heading. */
  readonly sentence: number | null
  readonly start: number
  /** Its words, as the pieces give them joined. */
  readonly text: string
  readonly pieces: readonly TextPiece[]
}

/** A paragraph as it is read. */
export interface ReaderParagraph {
  readonly role: ParagraphRole
  readonly start: number
  readonly runs: readonly ReaderRun[]
}

/** Numbers of the mentions that name each issuer first; an issuer that is not named has none. */
const introductions = perIndex(({ statement, mentions }): ReadonlySet<number> => {
  const first = new Map<string, number>()
  for (const { kind, entity, index } of mentions)
    if (kind === 'place' && statement.metadata.issuers.includes(entity) && !first.has(entity))
      first.set(entity, index)
  return new Set(first.values())
})

const speakerIn = (indexed: StatementIndex, { kind, entity, index }: CountedMention) => {
  if (kind !== 'place' || !indexed.statement.metadata.issuers.includes(entity)) return null
  return introductions(indexed).has(index) ? 'first' : 'again'
}

type Marked = CountedMention | DoubtfulMention

const nameOf = (indexed: StatementIndex, mention: Marked): string => {
  const entity = entityOf(mention)
  return entity ? namesOf(indexed).full(dimensionByKind[entity.kind], entity.id) : mention.quote.exact
}

/** Cuts a span of the text at its mentions; a mention inside another becomes a piece of it. */
function cutPieces(indexed: StatementIndex, span: Span, mentions: readonly Marked[]): TextPiece[] {
  const { text } = indexed.statement
  const pieces: TextPiece[] = []
  let at = span.start
  const words = (until: number): void => {
    if (until > at) pieces.push({ kind: 'words', text: text.slice(at, until), start: at })
  }
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index] as Marked
    const { start, end } = mention.position
    if (start < at) continue
    words(start)
    if ('reason' in mention) {
      const name = nameOf(indexed, mention)
      pieces.push({ kind: 'doubtful', doubt: mention, name, text: text.slice(start, end), start })
      at = end
      continue
    }
    const inside = mentions.slice(index + 1).filter(({ position }) => position.end <= end)
    pieces.push({
      kind: 'mention',
      mention,
      speaker: speakerIn(indexed, mention),
      byHand: mention.origin === 'person' ? nameOf(indexed, mention) : null,
      start,
      pieces: cutPieces(indexed, mention.position, inside),
    })
    at = end
  }
  words(span.end)
  return pieces
}

/** Pieces of any span of the text; a mention that the span cuts through is plain words. */
export function piecesOf(indexed: StatementIndex, span: Span): readonly TextPiece[] {
  return cutPieces(
    indexed,
    span,
    indexed.mentions.filter(({ position }) => position.start >= span.start && position.end <= span.end),
  )
}

/** The mentions that lie within each of some spans; both are in reading order and no span meets another. */
function* mentionsWithin(spans: Iterable<Span>, mentions: readonly Marked[]): Generator<readonly Marked[]> {
  let at = 0
  for (const { start, end } of spans) {
    while ((mentions[at]?.position.start ?? end) < start) at += 1
    const from = at
    while ((mentions[at]?.position.start ?? end) < end) at += 1
    yield mentions.slice(from, at).filter(({ position }) => position.end <= end)
  }
}

/** What is read with doubt, as far as it verifies. */
const doubtfulIn = ({ text, doubtful }: Statement): readonly DoubtfulMention[] =>
  doubtful.filter(({ position, quote }) => text.slice(position.start, position.end) === quote.exact)

/** Runs of each paragraph without their pieces: its sentences, and the words between them. */
const runsOf = ({ paragraphs, sentences }: Statement) => {
  let next = 0
  return paragraphs.map((paragraph, index) => {
    const runs: { sentence: number | null; start: number; end: number }[] = []
    let at = paragraph.start
    const words = (end: number): void => {
      if (end > at) runs.push({ sentence: null, start: at, end })
    }
    for (; sentences[next]?.paragraph === index; next += 1) {
      const { start, end } = sentences[next] as Sentence
      words(start)
      runs.push({ sentence: next + 1, start, end })
      at = end
    }
    words(paragraph.end)
    return runs
  })
}

/**
 * The statement's text in paragraphs and sentences, cut at its mentions; joined again it is the source
 * text of each paragraph. It does not depend on the selection, so the page builds it once; the pieces of a run are
 * cut when they are asked for.
 */
export function readerView(indexed: StatementIndex): readonly ReaderParagraph[] {
  const { statement, mentions, headings } = indexed
  const all = [...headings, ...mentions, ...doubtfulIn(statement)].sort(
    (one, other) => one.position.start - other.position.start || other.position.end - one.position.end,
  )
  const runs = runsOf(statement)
  const within = mentionsWithin(runs.flat(), all)
  return statement.paragraphs.map(({ role, start }, index) => ({
    role,
    start,
    runs: (runs[index] ?? []).map((run): ReaderRun => {
      const inside = within.next().value ?? []
      const pieces = lazily(() => cutPieces(indexed, run, inside))
      return {
        sentence: run.sentence,
        start: run.start,
        text: statement.text.slice(run.start, run.end),
        get pieces() {
          return pieces()
        },
      }
    }),
  }))
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether a paragraph is the very words of a title, line breaks and spaces aside. */
const isTitled = ({ role, runs }: ReaderParagraph, title: string): boolean =>
  role === 'title' && words(runs.map(({ text }) => text).join('')) === words(title)

/**
 * The pieces of the paragraph that is the very words of a heading, so that what it mentions is marked where the heading
 * says it; null where the heading says something else.
 */
export function titlePieces(
  paragraphs: readonly ReaderParagraph[],
  title: string,
): readonly TextPiece[] | null {
  const found = paragraphs.find((paragraph) => isTitled(paragraph, title))
  return found ? found.runs.flatMap(({ pieces }) => pieces) : null
}

/**
 * The paragraphs that are read below a heading: all but the one that is its very words, line breaks and spaces aside.
 * No sentence is ever left out.
 *
 * @param title what the heading above them says
 */
export function belowTitle(
  paragraphs: readonly ReaderParagraph[],
  title: string,
): readonly ReaderParagraph[] {
  return paragraphs.filter((paragraph) => !isTitled(paragraph, title))
}

/** Numbers of the matching sentences in reading order; every one when nothing is chosen. */
export function matchingSentences(indexed: StatementIndex, match: Matching): readonly number[] {
  return indexed.sentences.map((_, index) => index + 1).filter((number) => isMatch(match, number))
}
