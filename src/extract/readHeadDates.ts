import { isCalendarDay } from '#statement/calendarDay.ts'
import { onDay, type StatementDate } from '#statement/dated.ts'
import { foreignMonth, foreignMonths } from './foreignMonths.ts'
import type { Guess } from './guess.ts'
import { monthNumber, monthPattern } from './monthNames.ts'
import { readDates } from './readDates.ts'

const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const to = '(?:\\s*[–—-]\\s*| to | and | & )'
const year = '(\\d{4})(?!\\d)'
const month = monthPattern

/** Days in a row, the day first and the month first, within a month and across two. */
const spans: readonly (readonly [RegExp, readonly [number, number, number, number, number]])[] = [
  [`${day}${to}${day} ${month},? ${year}`, [1, 3, 2, 3, 4]] as const,
  [`${day} ${month}${to}${day} ${month},? ${year}`, [1, 2, 3, 4, 5]] as const,
  [`${month} ${day}${to}${day},? ${year}`, [2, 1, 3, 1, 4]] as const,
  [`${month} ${day}${to}${month} ${day},? ${year}`, [2, 1, 4, 3, 5]] as const,
].map(([source, groups]) => [new RegExp(`(?<![\\p{L}\\d–-])${source}`, 'giu'), groups])

/** A day whose month is written in another language: "le 12 février 2021", "3 de marzo de 2022", "5. Mai 2020". */
const foreign = new RegExp(
  `(?<![\\p{L}\\d–-])(?:(?:le|el|il|den|em) )?(\\d{1,2})(?:er|º|°|\\.)? (?:de )?(${foreignMonths})(?: del?)?,? ${year}`,
  'giu',
)

const foreignDates = (words: string): readonly Guess<StatementDate>[] =>
  [...words.matchAll(foreign)].flatMap((match): Guess<StatementDate>[] => {
    const [whole, day = '', month = '', inThat = ''] = match
    const value = `${inThat}-${String(foreignMonth(month)).padStart(2, '0')}-${day.padStart(2, '0')}`
    const from = { start: match.index, end: match.index + whole.length }
    return isCalendarDay(value) ? [{ value: onDay(value), from }] : []
  })

const written = (inThat: string, name: string, date: string): string =>
  `${inThat}-${String(monthNumber(name)).padStart(2, '0')}-${date.padStart(2, '0')}`

/**
 * Dates as a line above a text gives them: those of `readDates`, days whose month is written in another
 * language, and days in a row, "3–4 June 2031", as one date from the first to the last of them.
 *
 * @param words with one space for any white space
 * @returns in order; none where the calendar has no such days
 */
export function readHeadDates(words: string): readonly Guess<StatementDate>[] {
  const found = spans.flatMap(([pattern, [d1, m1, d2, m2, y]]) =>
    [...words.matchAll(pattern)].flatMap((match): Guess<StatementDate>[] => {
      const part = (at: number): string => match[at] ?? ''
      const start = written(part(y), part(m1), part(d1))
      const end = written(part(y), part(m2), part(d2))
      if (!isCalendarDay(start) || !isCalendarDay(end) || start >= end) return []
      const from = { start: match.index, end: match.index + match[0].length }
      return [{ value: { start, end, precision: 'day', candidates: [] }, from }]
    }),
  )
  const single = [...readDates(words), ...foreignDates(words)]
  const others = single.filter(
    ({ from }) => !found.some((span) => span.from.start < from.end && from.start < span.from.end),
  )
  return [...found, ...others].sort((one, other) => one.from.start - other.from.start)
}
