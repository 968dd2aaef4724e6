import type { Dated, StatementDate } from './dated.ts'
import type { CountryCode, Utf16Offset } from './units.ts'

/** What kind of document a statement is; a report paraphrases its speaker, a speech quotes them. */
export const statementKinds = [
  'report',
  'speech',
  'communique',
  'article',
  'readout',
  'statement',
  'joint-statement',
  'press-release',
  'interview',
  'policy-paper',
  'letter',
] as const

/**
 * See `statementKinds`. `joint-statement`: a statement, declaration or communiqué of several issuers; `communique`:
 * of one.
 */
export type StatementKind = (typeof statementKinds)[number]

/** Who or what the statement is by, when and where; everything the text itself or its publisher states. */
export interface StatementMetadata {
  /** Stable name of the statement, used in file names: `"2024-01-09-wang-yi"`. */
  readonly id: string
  /** Null when the text does not say: then it is called a statement. */
  readonly kind: StatementKind | null
  /** What the text calls itself, `"Joint communiqué"`, for the attribution; null for the word of its kind. */
  readonly wording: string | null
  /** Empty when the text has none. */
  readonly title: string
  readonly kicker: string | null
  /** Who speaks, by name, by role or both; null when the text does not say. */
  readonly speaker: { readonly name: string | null; readonly role: string | null } | null
  /**
   * Countries whose position the statement is, in the order of the text; several for a joint statement. Each is a
   * speaker on the map, never a partner and never implied. Empty when the text does not say.
   */
  readonly issuers: readonly CountryCode[]
  readonly date: StatementDate | null
  readonly place: string | null
  readonly occasion: string | null
  /** BCP 47 tag of the text's language, `"en"`. */
  readonly language: string
}

/** Fields of the metadata that are stated, guessed or entered, each by itself. */
export const originFields = [
  'kind',
  'title',
  'kicker',
  'speaker',
  'role',
  'issuers',
  'date',
  'place',
  'occasion',
  'language',
] as const

/**
 * Where a field of the metadata comes from. `stated`: given with the text by who published it. `guessed`: read from
 * the text, with the spans it was read from, none for what is only assumed. `entered`: by a person, also where it was
 * emptied. Null: not recorded, or there is nothing.
 */
export type Origin =
  | { readonly by: 'stated' | 'entered' }
  | { readonly by: 'guessed'; readonly from: readonly Span[] }
  | null

/** Origin of each field of the metadata. */
export type Origins = { readonly [Field in (typeof originFields)[number]]: Origin }

/** Half-open range `[start, end)` of the untouched source text. */
export interface Span {
  readonly start: Utf16Offset
  readonly end: Utf16Offset
}

/**
 * `title` and `kicker` are marked but never counted; `body` is. `furniture` is what a page carries besides the text: a
 * running head, a page number, a distribution line; it is shown, and neither marked nor counted.
 */
export type ParagraphRole = 'title' | 'kicker' | 'body' | 'furniture'

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
 * a former name (`historical`), a place for the meeting held there (`venue`), a part of a state for the state it
 * belongs to (`part`), or a counted theme term (`term`).
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
  | 'part'
  | 'term'

/** Days that a text itself states, with the words that state them, by both what they are and where. */
export interface StatedDate extends Dated {
  readonly position: Span
  readonly exact: string
}

/** One span of the text read as naming one entity, with both selectors of the W3C Web Annotation model. */
export interface Mention {
  readonly kind: MentionKind
  /**
   * The entity's id: a country code for `place`, an id of the knowledge for the others. A `conflict`
   * joins the codes of its parties in alphabetical order: `"ISR+PSE"`.
   */
  readonly entity: string
  readonly reading: Reading
  /** Whether a rule of the extraction read it or a person did. */
  readonly origin: 'rule' | 'person'
  /** W3C TextPositionSelector. */
  readonly position: Span
  /** W3C TextQuoteSelector; prefix and suffix hold up to 32 code units of context. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** When the meeting that a forum's name stands for is held, where its sentence says so. */
  readonly stated?: StatedDate | undefined
}

/**
 * Why a mention is doubtful. `sharedName`: several entities have this name and nothing tells them apart. `otherSense`:
 * the words may be no name of the kind at all, but of a person, a firm, a dish. `unclearSpan`: where the name begins or
 * ends is not clear.
 */
export const doubts = ['sharedName', 'otherSense', 'unclearSpan'] as const

/** A mention that is read with doubt: shown as such, never counted until a person accepts it. */
export interface DoubtfulMention extends Mention {
  readonly reason: (typeof doubts)[number]
  /** Other entities of the same kind that the words may name; empty where the doubt is another. */
  readonly alternatives: readonly string[]
}

/** An abbreviation that the text defines for itself: from there on it counts for its entity. */
export interface Definition {
  readonly abbreviation: string
  readonly kind: MentionKind
  readonly entity: string
  /** Where the text defines it: the abbreviation itself. */
  readonly position: Span
}

/** The words a correction is about, by both selectors, and what they were read as. */
export interface Anchor {
  readonly kind: MentionKind
  readonly entity: string
  readonly position: Span
  readonly quote: Mention['quote']
}

/**
 * What a person did to one mention. Corrections are data on top of the extraction, in the order in which they were
 * made: `mentions` of a file holds what came of them, and when rules or text change they are made again on what the
 * new extraction finds. Each is keyed by entity, position and exact words, and anchored again by both selectors; one
 * whose words are no longer there is listed and never applied elsewhere.
 *
 * - `add`: words that were not read become a mention.
 * - `change`: the mention `at` becomes the one in `to`: another entity, other words, or both.
 * - `remove`: the mention `at` is no mention.
 * - `accept`, `reject`: a doubtful mention is one, or is none.
 */
export type Correction =
  | { readonly action: 'add'; readonly at: Anchor; readonly reading: Reading }
  | { readonly action: 'change'; readonly at: Anchor; readonly to: Anchor; readonly reading: Reading }
  | { readonly action: 'remove' | 'accept' | 'reject'; readonly at: Anchor }

/** An entity that the knowledge does not have, made by a person for this statement. */
export interface OwnEntity {
  /** Begins with `own-`, so that it meets no id of the knowledge. */
  readonly id: string
  readonly kind: Exclude<MentionKind, 'conflict' | 'theme'>
  readonly name: string
}

/** Words that a person lets stand for an entity or count for a theme, of the knowledge or own; matched like its terms. */
export interface OwnTerm {
  readonly text: string
  readonly kind: MentionKind
  readonly entity: string
}

/** A statement with its structure: the text is the source, everything else points into it. */
export interface Statement {
  readonly metadata: StatementMetadata
  readonly origins: Origins
  /** Version of the extraction that read the text, see `extractorVersion`; null for one that did not say. */
  readonly extractor: number | null
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** What is drawn and counted, in order of start, longer spans first where two start together. */
  readonly mentions: readonly Mention[]
  /** In a list of their own, so that whatever goes through `mentions` cannot count them; in the same order. */
  readonly doubtful: readonly DoubtfulMention[]
  /** Furniture of the page inside sentences, in order: shown with them, and part of no word and no mention. */
  readonly furniture: readonly Span[]
  /** In the order of the text. */
  readonly definitions: readonly Definition[]
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[]
  readonly ownEntities: readonly OwnEntity[]
  readonly ownTerms: readonly OwnTerm[]
}
