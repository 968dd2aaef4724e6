import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { isCalendarDay } from '#statement/calendarDay.ts'
import type { ParagraphRole, Span, StatementKind, StatementMetadata } from '#statement/statement.ts'
import { foldText } from './foldText.ts'
import { termIndex } from './termIndex.ts'
import { isWordAt, nextWord } from './words.ts'

/** A statement's metadata as far as its head tells, and which paragraphs are title and kicker. */
export interface Header {
  readonly metadata: StatementMetadata
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

/** First full date of the calendar in a text as `YYYY-MM-DD`, or null. */
export function readDate(text: string): string | null {
  for (const match of text.matchAll(written)) {
    const name = (match[2] ?? match[4] ?? '').toLowerCase()
    const year = match[3] ?? match[6] ?? match[7] ?? ''
    const month = name ? months.findIndex((full) => full.startsWith(name)) + 1 : Number(match[8])
    const day = match[1] ?? match[5] ?? match[9] ?? ''
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isCalendarDay(date)) return date
  }
  return null
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

const guessKind = (head: string): StatementKind => {
  if (/\bcommuniqu[eé]\b|\bjoint (?:statement|declaration)\b/i.test(head)) return 'communique'
  if (/\breadout\b/i.test(head)) return 'readout'
  if (/\b(?:said|told|presented|stressed)\b/.test(head) && dateline.test(head.split(/\n\s*\n/).pop() ?? ''))
    return 'report'
  if (/\b(?:address|speech|remarks|Mr\.? President|Madam President|Excellenc)/i.test(head)) return 'speech'
  return 'statement'
}

/** The first country that a text names in full, whatever its conditions. */
const guessIssuer = (head: string, knowledge: WrittenKnowledge): string | null => {
  const { byFirstWord, vocabulary } = termIndex(knowledge)
  const { text } = foldText(head, { start: 0, end: head.length }, vocabulary)
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
    if (entry) return entry.entity
  }
  return null
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
  return {
    metadata: {
      id: known.id,
      kind: known.kind ?? guessKind(head),
      title: known.title ?? words[0]?.slice(0, 200) ?? '',
      kicker: known.kicker === undefined ? (headings > 1 ? (words[1] ?? null) : null) : known.kicker,
      speaker: known.speaker ?? null,
      issuer: known.issuer === undefined ? guessIssuer(head, knowledge) : known.issuer,
      date: known.date === undefined ? readDate(head) : known.date,
      place: known.place === undefined ? (place ? inCapitals(place) : null) : known.place,
      occasion: known.occasion ?? null,
      language: known.language ?? 'en',
    },
    roles,
    dateline: body && line ? { start: body.start, end: body.start + line.length } : null,
  }
}
