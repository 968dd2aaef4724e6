import { sayOpen } from '#messages/sayOpen.ts'
import type { Origin, Span, Statement } from '#statement/statement.ts'
import type { IsoDate } from '#statement/units.ts'
import { sayDay, sayFullDate } from '#views/words/sayDates.ts'
import { type AboutDraft, type AboutField, aboutFields, draftDate } from './aboutDraft.ts'

/** Words of the text that a field was guessed from. */
export interface AboutWords {
  /** As they are said, white space as one space; null where they are the whole line. */
  readonly quote: string | null
  /** "line 2", "sentence 1", "the whole of lines 1 to 3" */
  readonly where: string
  /** Offsets of the words in the text, half-open. */
  readonly start: number
  readonly end: number
}

/** One way to read a date whose figures leave open which is the month. */
export interface DateChoice {
  /** What the field says once it is chosen: "5 June 2031". */
  readonly value: string
  readonly label: string
  readonly isChosen: boolean
}

/** A question about the date that only a person can answer. */
export interface DateQuestion {
  /** "Which day is 05/06/2031?" */
  readonly question: string
  readonly choices: readonly DateChoice[]
  /** What holds while nobody has chosen; null once somebody has. */
  readonly whatFollows: string | null
}

/** A field with what it rests on. */
export interface AboutRow {
  readonly field: AboutField
  readonly label: string
  readonly words: readonly AboutWords[]
  /** What is said where there are no words: that a person wrote it, or that the text does not say. */
  readonly note: string | null
  readonly question: DateQuestion | null
  /** What is wrong with what a person typed. */
  readonly fault: string | null
}

const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ')

/** The lines of a span, from 1, without the white space around them. */
const lineAround = (
  text: string,
  { start, end }: Span,
): { readonly number: number; readonly last: number; readonly line: string } => {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  const number = text.slice(0, start).split('\n').length
  return {
    number,
    last: number + text.slice(start, end).trimEnd().split('\n').length - 1,
    line: text.slice(from, to === -1 ? undefined : to).trim(),
  }
}

/** Where a span stands, with its words: by its sentence in the body, by its line above. */
const wordsAt = ({ text, sentences }: Statement, span: Span): AboutWords => {
  const { start, end } = span
  const quote = oneLine(text.slice(span.start, span.end))
  const sentence = sentences.findIndex((one) => start >= one.start && start < one.end)
  if (sentence >= 0) return { quote, where: sayOpen('about.sentence', { n: sentence + 1 }), start, end }
  const { number, last, line } = lineAround(text, span)
  const isWhole = oneLine(line) === quote
  return {
    quote: isWhole ? null : quote,
    where:
      last > number
        ? sayOpen(isWhole ? 'about.wholeLines' : 'about.lines', { n: number, last })
        : sayOpen(isWhole ? 'about.wholeLine' : 'about.line', { n: number }),
    start,
    end,
  }
}

const spansOf = (origin: Origin): readonly Span[] => (origin?.by === 'guessed' ? origin.from : [])

const notes = { stated: 'about.stated', entered: 'about.entered', guessed: 'about.assumed' } as const

const noteOf = (field: AboutField, origin: Origin, isEmpty: boolean, isJoint: boolean): string => {
  if (origin && !isEmpty) return sayOpen(notes[origin.by])
  if (origin?.by === 'entered') return sayOpen('about.emptied')
  if (field === 'title') return sayOpen('about.noTitle')
  if (field === 'speaker' && isJoint) return sayOpen('about.noSpeakerJoint')
  return sayOpen('about.notSaid')
}

/** The question that figures such as "05/06/2031" leave open; null where the text leaves none. */
const questionOf = (statement: Statement, draft: AboutDraft): DateQuestion | null => {
  const { date } = statement.metadata
  if (!date || date.candidates.length === 0) return null
  const [span] = spansOf(statement.origins.date)
  const figures = span ? oneLine(statement.text.slice(span.start, span.end)) : sayFullDate(date)
  const now = draftDate(draft)
  const choice = (value: string, label: string, isChosen: boolean): DateChoice => ({ value, label, isChosen })
  const ofDay = (day: IsoDate): DateChoice =>
    choice(sayDay(day), sayDay(day), now?.precision === 'day' && now.start === day)
  const year = sayFullDate(date)
  const isOpen = now?.precision === 'year' && now.start === date.start
  return {
    question: sayOpen('about.whichDay', { figures: figures.match(/\d+\D\d+\D\d{4}/)?.[0] ?? figures }),
    choices: [...date.candidates.map(ofDay), choice(year, sayOpen('about.onlyYear', { year }), isOpen)],
    whatFollows: isOpen ? sayOpen('about.untilChosen', { year }) : null,
  }
}

/**
 * The rows of "About this statement": each guess beside the words it came from. What a person wrote says so, and what
 * the text does not say has the reason in its place.
 *
 * @param statement as it was read, before anything was entered
 */
export function aboutView(statement: Statement, draft: AboutDraft): readonly AboutRow[] {
  const isJoint = draft.values.issuers.length > 1
  return aboutFields.map((field) => {
    const origin: Origin = draft.entered.has(field) ? { by: 'entered' } : statement.origins[field]
    const words = spansOf(origin).map((span) => wordsAt(statement, span))
    const isFault = field === 'date' && draftDate(draft) === undefined
    return {
      field,
      label: sayOpen('about.field', { field }),
      words,
      note: words.length > 0 ? null : noteOf(field, origin, draft.values[field].length === 0, isJoint),
      question: field === 'date' ? questionOf(statement, draft) : null,
      fault: isFault ? sayOpen('about.dateFault') : null,
    }
  })
}
