import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, type Matching } from '#selection/matching.ts'
import type { ParagraphRole, Span, Statement } from '#statement/statement.ts'

/** A piece of text: plain words, or a mention with the pieces inside it. */
export type TextPiece =
  | { readonly kind: 'words'; readonly text: string; readonly start: number }
  | {
      readonly kind: 'mention'
      readonly mention: CountedMention
      /** Whether it names the issuer of the statement. */
      readonly isSpeaker: boolean
      readonly start: number
      readonly pieces: readonly TextPiece[]
    }

/** A run of text within a paragraph: a counted sentence, or the words of a heading. */
export interface ReaderRun {
  /** Sentence number from 1, null in a heading. */
  readonly sentence: number | null
  readonly start: number
  readonly pieces: readonly TextPiece[]
}

/** A paragraph as it is read. */
export interface ReaderParagraph {
  readonly role: ParagraphRole
  readonly start: number
  readonly runs: readonly ReaderRun[]
}

type Source = Pick<Statement, 'text' | 'metadata'>

/** Cuts a span of the text at its mentions; a mention inside another becomes a piece of it. */
function cutPieces({ text, metadata }: Source, span: Span, mentions: readonly CountedMention[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = span.start
  const words = (until: number): void => {
    if (until > at) pieces.push({ kind: 'words', text: text.slice(at, until), start: at })
  }
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index] as CountedMention
    const { start, end } = mention.position
    if (start < at) continue
    words(start)
    const inside = mentions.slice(index + 1).filter(({ position }) => position.end <= end)
    pieces.push({
      kind: 'mention',
      mention,
      isSpeaker: mention.kind === 'place' && mention.entity === metadata.issuer,
      start,
      pieces: cutPieces({ text, metadata }, mention.position, inside),
    })
    at = end
  }
  words(span.end)
  return pieces
}

/** Pieces of any span of the text; a mention that the span cuts through is plain words. */
export function piecesOf({ statement, mentions }: StatementIndex, span: Span): readonly TextPiece[] {
  return cutPieces(
    statement,
    span,
    mentions.filter(({ position }) => position.start >= span.start && position.end <= span.end),
  )
}

/**
 * The statement's text in paragraphs and sentences, cut at its mentions; joined again it is the source
 * text of each paragraph. It does not depend on the selection, so the page builds it once.
 */
export function readerView({ statement, mentions, headings }: StatementIndex): readonly ReaderParagraph[] {
  const all = [...headings, ...mentions].sort(
    (one, other) => one.position.start - other.position.start || other.position.end - one.position.end,
  )
  const within = ({ start, end }: Span): CountedMention[] =>
    all.filter(({ position }) => position.start >= start && position.end <= end)
  return statement.paragraphs.map((paragraph, index) => {
    const sentences = statement.sentences
      .map((sentence, at) => ({ ...sentence, number: at + 1 }))
      .filter((sentence) => sentence.paragraph === index)
    const runs: ReaderRun[] = []
    let at = paragraph.start
    const run = (number: number | null, span: Span): unknown =>
      runs.push({
        sentence: number,
        start: span.start,
        pieces: cutPieces(statement, span, within(span)),
      })
    for (const { number, start, end } of sentences) {
      if (start > at) run(null, { start: at, end: start })
      run(number, { start, end })
      at = end
    }
    if (at < paragraph.end) run(null, { start: at, end: paragraph.end })
    return { role: paragraph.role, start: paragraph.start, runs }
  })
}

/** Numbers of the matching sentences in reading order; every one when nothing is chosen. */
export function matchingSentences(indexed: StatementIndex, match: Matching): readonly number[] {
  return indexed.sentences.map((_, index) => index + 1).filter((number) => isMatch(match, number))
}
