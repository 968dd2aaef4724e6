import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { isCalendarDay } from '#statement/calendarDay.ts'
import { onDay } from '#statement/dated.ts'
import type {
  Origin,
  Origins,
  ParagraphRole,
  Span,
  StatementKind,
  StatementMetadata,
} from '#statement/statement.ts'
import { foldText } from './foldText.ts'
import { termIndex } from './termIndex.ts'
import { isWordAt, nextWord } from './words.ts'

/** A statement's metadata as far as its head tells, and which paragraphs are title and kicker. */
export interface Header {
  readonly metadata: StatementMetadata
  readonly origins: Origins
  /** One role for each paragraph. */
  readonly roles: readonly ParagraphRole[]
  /** The dateline at the start of the body, which names the place of issue and is no mention. */
  readonly dateline: Span | null
}

/** "BEIJING, Jan. 9 —": capitals, a date or nothing, and a dash. */
const dateline =
  /^(?:(\p{Lu}[\p{Lu}\s.'’-]+?)(?:,\s*\p{Lu}[\p{L}.]+)?,?\s*(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:,\s*\d{4})?\s*)?(?:\([^)]{1,40}\)\s*)?(?:—|–|--|-\s))\s*/u

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
]
const written =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th)?\s+(\p{Lu}\p{L}{2,8})\.?,?\s+(\d{4})|(\p{Lu}\p{L}{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d)/gu

/** A value that was guessed, with the words it was guessed from. */
interface Guess<Value> {
  readonly value: Value
  readonly from: Span
}

/** First full date of the calendar in a text as `YYYY-MM-DD`, or null. */
export function readDate(text: string): Guess<string> | null {
  for (const match of text.matchAll(written)) {
    const name = (match[2] ?? match[4] ?? '').toLowerCase()
    const year = match[3] ?? match[6] ?? match[7] ?? ''
    const month = name ? months.findIndex((full) => full.startsWith(name)) + 1 : Number(match[8])
    const day = match[1] ?? match[5] ?? match[9] ?? ''
    const value = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isCalendarDay(value)) return { value, from: spanOf(match) }
  }
  return null
}

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0
  return { start, end: start + match[0].length }
}

/** "new delhi" as a name is written. */
const inCapitals = (place: string): string =>
  place.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

/** How far the head of a text reaches when a date or an issuer is looked for. */
const headLength = 1500

const isHeading = (words: string): boolean =>
  words.length <= 160 &&
  !/[.;:]["”’]?$/.test(words) &&
  !dateline.test(words) &&
  words.split(/\s+/).length <= 24

/** Words by which a text says what it is; those of one issuer and of several are told apart by "joint". */
const kindWords: readonly (readonly [StatementKind, RegExp])[] = [
  ['joint-statement', /\bjoint (?:statement|declaration|communiqu[eé])/iu],
  ['communique', /\bcommuniqu[eé]/iu],
  ['readout', /\breadout\b/i],
]
const speechWords = /\b(?:address|speech|remarks|Mr\.? President|Madam President|Excellenc)/i

const guessKind = (head: string): Guess<StatementKind> | null => {
  for (const [value, pattern] of kindWords) {
    const match = pattern.exec(head)
    if (match) return { value, from: spanOf(match) }
  }
  const said = /\b(?:said|told|presented|stressed)\b/.exec(head)
  if (said && dateline.test(head.split(/\n\s*\n/).pop() ?? '')) return { value: 'report', from: spanOf(said) }
  const speech = speechWords.exec(head)
  return speech && { value: 'speech', from: spanOf(speech) }
}

/** "JOINT communiqué" as a heading is quoted: "Joint communiqué". */
const wordingOf = (text: string, { from }: Guess<StatementKind>): string => {
  const words = text.slice(from.start, from.end).replace(/\s+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The first country that a text names in full, whatever its conditions. */
const guessIssuer = (head: string, knowledge: WrittenKnowledge): Guess<string> | null => {
  const { byFirstWord, vocabulary } = termIndex(knowledge)
  const folded = foldText(head, { start: 0, end: head.length }, vocabulary)
  const { text } = folded
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) {
    const { start } = word
    const entry = byFirstWord
      .get(text.slice(start, word.end).toLowerCase())
      ?.find(
        ({ kind, wording, term: { reading } }) =>
          kind === 'place' &&
          reading !== 'metonym' &&
          reading !== 'historical' &&
          wording.length >= 4 &&
          text.startsWith(wording, start) &&
          !isWordAt(text, start + wording.length),
      )
    if (!entry) continue
    const from = { start: folded.startOf(start), end: folded.endOf(start + entry.wording.length) }
    return { value: entry.entity, from }
  }
  return null
}

/** Where a field is from: given beforehand, guessed from some words, or nowhere. */
const originOf = (known: unknown, from: Span | null | undefined): Origin => {
  if (known !== undefined) return known === null ? null : { by: 'stated' }
  return from ? { by: 'guessed', from: [from] } : null
}

/**
 * Reads title, kicker, dateline and metadata from the head of a text. What is given in `known` stands; the
 * rest is guessed and may be null.
 *
 * @param paragraphs spans of the text in order
 */
export function readHeader(
  text: string,
  paragraphs: readonly Span[],
  known: Partial<StatementMetadata> & { readonly id: string },
  knowledge: WrittenKnowledge,
): Header {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end))
  // A heading is a short paragraph without a full stop; a text that is all headings has none.
  let headings = 0
  while (headings < 2 && headings < words.length - 1 && isHeading(words[headings] as string)) headings += 1
  const roles = words.map(
    (_, index): ParagraphRole => (index >= headings ? 'body' : index === 0 ? 'title' : 'kicker'),
  )
  const body = paragraphs[headings]
  const [line, issued] = (body && dateline.exec(text.slice(body.start, body.end))) ?? []
  const head = text.slice(0, headLength)
  const place = issued?.trim().toLowerCase()
  const kind = guessKind(head)
  const issuer = guessIssuer(head, knowledge)
  const date = readDate(head)
  const lineSpan = body && line ? { start: body.start, end: body.start + line.length } : null
  const speaker = known.speaker ?? null
  return {
    metadata: {
      id: known.id,
      kind: known.kind === undefined ? (kind?.value ?? null) : known.kind,
      wording:
        known.wording === undefined
          ? kind && known.kind === undefined && kind.value === 'joint-statement'
            ? wordingOf(text, kind)
            : null
          : known.wording,
      title: known.title ?? words[0]?.slice(0, 200) ?? '',
      kicker: known.kicker === undefined ? (headings > 1 ? (words[1] ?? null) : null) : known.kicker,
      speaker,
      issuers: known.issuers ?? (issuer ? [issuer.value] : []),
      date: known.date === undefined ? date && onDay(date.value) : known.date,
      place: known.place === undefined ? (place ? inCapitals(place) : null) : known.place,
      occasion: known.occasion ?? null,
      language: known.language ?? 'en',
    },
    origins: {
      kind: originOf(known.kind, kind?.from),
      title: originOf(known.title, paragraphs[0]),
      kicker: originOf(known.kicker, headings > 1 ? paragraphs[1] : null),
      speaker: originOf(known.speaker?.name, null),
      role: originOf(known.speaker?.role, null),
      issuers: originOf(known.issuers?.length === 0 ? null : known.issuers, issuer?.from),
      date: originOf(known.date, date?.from),
      place: originOf(known.place, place ? lineSpan : null),
      occasion: originOf(known.occasion, null),
      language: known.language === undefined ? { by: 'guessed', from: [] } : { by: 'stated' },
    },
    roles,
    dateline: lineSpan,
  }
}
