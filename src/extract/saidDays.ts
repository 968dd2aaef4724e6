import { isCalendarDay } from '#statement/calendarDay.ts'
import { type Dated, inMonth, inYear } from '#statement/dated.ts'
import type { Span } from '#statement/statement.ts'
import { monthNumber, monthPattern } from './monthNames.ts'

/** Days, months or a year as words say them; a year that they leave out is null. */
export interface SaidDays extends Span {
  readonly year: number | null
  /** The same days in a year; null where its calendar does not have them. */
  readonly inYear: (year: number) => Dated | null
}

const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '((?:19|20)\\d{2})'
const to = '(?: ?[-—] ?| (?:to|until|till|and|through) (?:the )?)'
// A full stop behind a month is the sentence's own, but where a number follows.
const month = monthPattern.replace(/\\\.\?$/, '(?:\\.(?= ?\\d))?')

const written = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[-.,/])(?:${[
    `${day}(?: (?:of )?${month}(?:,? ${year})?)?${to}${day} (?:of )?${month}(?:,? ${year})?`,
    `${day} (?:of )?${month}(?:,? (?:of )?${year})?`,
    `${month} ${day}(?:${to}(?:${month} )?${day})?(?:,? ${year})?`,
    `${month}(?:${to}${month})?(?:,?(?: of)? ${year})?`,
    year,
  ].join('|')})(?![\\p{L}\\p{N}]|[-/.,]\\d)`,
  'gu',
)

const twoDigits = (value: number): string => String(value).padStart(2, '0')

interface Day {
  readonly month: number
  readonly day: number
}

const between = (first: Day, last: Day, startYear: number, endYear: number): Dated | null => {
  const [start, end] = [[first, startYear] as const, [last, endYear] as const].map(
    ([one, inThat]) => `${inThat}-${twoDigits(one.month)}-${twoDigits(one.day)}`,
  ) as [string, string]
  if (!isCalendarDay(start) || !isCalendarDay(end) || start > end) return null
  return { start, end, precision: 'day' }
}

const monthsBetween = (first: number, last: number, inThat: number): Dated | null => {
  if (first > last) return null
  const { start } = inMonth(`${inThat}-${twoDigits(first)}`)
  const { end } = inMonth(`${inThat}-${twoDigits(last)}`)
  return { start, end, precision: 'month' }
}

/** "30 December to 2 January 2025" begins in the year before the one that is said. */
const daysIn = (first: Day, last: Day, inThat: number, startYear: number | null): Dated | null =>
  between(first, last, startYear ?? (first.month > last.month ? inThat - 1 : inThat), inThat)

const numberOf = (words: string | undefined): number | null => (words ? Number(words) : null)

const partsOf = (match: RegExpMatchArray): Pick<SaidDays, 'year' | 'inYear'> => {
  const [, d1, m1, y1, d2, m2, y2, d3, m3, y3, m4, d4, m5, d5, y5, m6, m7, y7, y8] = match
  const dayOf = (name = '', number = ''): Day => ({ month: monthNumber(name), day: Number(number) })
  if (d2) {
    const [first, last] = [dayOf(m1 ?? m2, d1), dayOf(m2, d2)]
    return { year: numberOf(y2 ?? y1), inYear: (one) => daysIn(first, last, one, numberOf(y1)) }
  }
  if (d3) {
    const only = dayOf(m3, d3)
    return { year: numberOf(y3), inYear: (one) => daysIn(only, only, one, null) }
  }
  if (m4) {
    const first = dayOf(m4, d4)
    const last = d5 ? dayOf(m5 ?? m4, d5) : first
    return { year: numberOf(y5), inYear: (one) => daysIn(first, last, one, null) }
  }
  if (m6) {
    const [first, last] = [monthNumber(m6), monthNumber(m7 ?? m6)]
    return { year: numberOf(y7), inYear: (one) => monthsBetween(first, last, one) }
  }
  const { start, end, precision } = inYear(y8 ?? '')
  return { year: numberOf(y8), inYear: () => ({ start, end, precision }) }
}

/**
 * Days that words say, in order, with their year or without: "18-19 November 2024", "July 3 to 4", "in May", "2025".
 *
 * @param words folded; spans are offsets into them
 */
export function saidDays(words: string): readonly SaidDays[] {
  return [...words.matchAll(written)].map((match) => ({
    ...partsOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
