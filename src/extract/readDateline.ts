import type { StatementDate } from '#statement/dated.ts'
import type { Span } from '#statement/statement.ts'
import type { Guess } from './guess.ts'
import { readDates } from './readDates.ts'

/** The place and the day before the first words of a report: "BEIJING, Jan. 9 —". */
export interface Dateline extends Span {
  readonly place: Guess<string>
  readonly date: Guess<StatementDate> | null
}

const day =
  '(?:\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{Lu}\\p{L}{2,8}\\.?(?:,?\\s+\\d{4})?)'
/** Capitals, a date or nothing, and a dash. */
const inLetters = "(\\p{Lu}[\\p{Lu}\\s.'’-]+?)(?:,\\s*\\p{Lu}[\\p{L}.]+)?,?\\s*"
/** The agency that tells it: in brackets, or in capitals between commas. */
const dashed = '(?:\\([^)]{1,40}\\)\\s*|,\\s*\\p{Lu}{2,6}\\s*)?(?:—|–|--|-\\s)\\s*'
/** A town as names are written, which only a day behind it tells from other words. */
const inNames =
  "(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,2})(?:,\\s*\\p{Lu}[\\p{L}.]+)?,?\\s+(?:\\p{Lu}\\p{Ll}+day,\\s)?(?:\\p{Lu}[\\p{L} '-]{3,14} \\d{1,2}, 1[34]\\d{2} ?A?H,\\s)?"
const datelines = [
  new RegExp(`^${inLetters}(?:${day}\\s*)?${dashed}`, 'u'),
  new RegExp(`^${inNames}${day}\\s*${dashed}`, 'u'),
  // A colon tells it only behind a whole date.
  new RegExp(`^${inNames}${day}(?<=\\d{4})\\s*:\\s`, 'u'),
]
const longest = 120

/** "new delhi" as a name is written. */
const inCapitals = (place: string): string =>
  place.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

/** The dateline that a paragraph begins with; null where it begins with none. */
export function readDateline(text: string, { start, end }: Span): Dateline | null {
  const head = text.slice(start, Math.min(end, start + longest))
  const [line, place] = datelines.map((pattern) => pattern.exec(head)).find((found) => found !== null) ?? []
  if (line === undefined || place === undefined) return null
  const [date] = readDates(line.replace(/\s/g, ' '))
  const name = place.trim()
  return {
    start,
    end: start + line.length,
    place: {
      value: /\p{Ll}/u.test(name) ? name : inCapitals(name.toLowerCase()),
      from: { start, end: start + name.length },
    },
    date: date
      ? { value: date.value, from: { start: start + date.from.start, end: start + date.from.end } }
      : null,
  }
}
