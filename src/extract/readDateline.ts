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
  '(?:\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}\\s+\\p{Lu}\\p{L}{2,8}\\.?(?:,?\\s+\\d{4})?)'
/** Capitals, a date or nothing, and a dash. */
const dateline = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\s.'’-]+?)(?:,\\s*\\p{Lu}[\\p{L}.]+)?,?\\s*(?:${day}\\s*)?(?:\\([^)]{1,40}\\)\\s*)?(?:—|–|--|-\\s)\\s*`,
  'u',
)
const longest = 120

/** "new delhi" as a name is written. */
const inCapitals = (place: string): string =>
  place.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

/** The dateline that a paragraph begins with; null where it begins with none. */
export function readDateline(text: string, { start, end }: Span): Dateline | null {
  const [line, place] = dateline.exec(text.slice(start, Math.min(end, start + longest))) ?? []
  if (line === undefined || place === undefined) return null
  const [date] = readDates(line.replace(/\s/g, ' '))
  const name = place.trim()
  return {
    start,
    end: start + line.length,
    place: { value: inCapitals(name.toLowerCase()), from: { start, end: start + name.length } },
    date: date
      ? { value: date.value, from: { start: start + date.from.start, end: start + date.from.end } }
      : null,
  }
}
