import type { CountryCode, IsoDate, Utf16Offset } from './units.ts'

/** What kind of document a statement is; a report paraphrases its speaker, a speech quotes them. */
export type StatementKind = 'report' | 'speech' | 'communique' | 'article' | 'readout' | 'statement'

/** Who or what the statement is by, when and where; everything the text itself or its publisher states. */
export interface StatementMetadata {
  /** Stable name of the statement, used in file names: `"2024-01-09-wang-yi"`. */
  readonly id: string
  readonly kind: StatementKind
  readonly title: string
  readonly kicker: string | null
  readonly speaker: { readonly name: string; readonly role: string } | null
  /** Country whose position the statement is; it is the speaker on the map, never a partner. */
  readonly issuer: CountryCode | null
  readonly date: IsoDate | null
  readonly place: string | null
  readonly occasion: string | null
  /** BCP 47 tag of the text's language, `"en"`. */
  readonly language: string
}

/** Half-open range `[start, end)` of the untouched source text. */
export interface Span {
  readonly start: Utf16Offset
  readonly end: Utf16Offset
}

/** `title` and `kicker` are marked but never counted; `body` is. */
export type ParagraphRole = 'title' | 'kicker' | 'body'

export interface Paragraph extends Span {
  readonly role: ParagraphRole
}

/** A counted sentence: only sentences of body paragraphs are listed, in reading order. */
export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number
}

/** What a mention stands for. A `conflict` holds the place mentions of its parties inside its own span. */
export type MentionKind = 'place' | 'group' | 'org' | 'initiative' | 'forum' | 'conflict' | 'theme'

/**
 * How the words stand for their entity: by name, official name, abbreviation, adjective or people
 * (`demonym`), part of a hyphen compound (`compound`), a capital or seat for its government (`metonym`),
 * a former name (`historical`), a place for the meeting held there (`venue`), or a counted theme term (`term`).
 */
export type Reading =
  | 'name'
  | 'official'
  | 'abbreviation'
  | 'demonym'
  | 'compound'
  | 'metonym'
  | 'historical'
  | 'venue'
  | 'term'

/** One span of the text read as naming one entity, with both selectors of the W3C Web Annotation model. */
export interface Mention {
  readonly kind: MentionKind
  /**
   * The entity's id: a country code for `place`, an id of the knowledge for the others. A `conflict`
   * joins the codes of its parties in alphabetical order: `"ISR+PSE"`.
   */
  readonly entity: string
  readonly reading: Reading
  /** W3C TextPositionSelector. */
  readonly position: Span
  /** W3C TextQuoteSelector; prefix and suffix hold up to 32 code units of context. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
}

/** A statement with its structure: the text is the source, everything else points into it. */
export interface Statement {
  readonly metadata: StatementMetadata
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** In order of start, longer spans first where two start together. */
  readonly mentions: readonly Mention[]
}
