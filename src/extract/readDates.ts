import { isCalendarDay } from '#statement/calendarDay.ts'
import { inMonth, inYear, onDay, type StatementDate } from '#statement/dated.ts'
import type { Guess } from './guess.ts'
import { monthNumber, monthPattern } from './monthNames.ts'

const month = monthPattern
const year = '((?:1[89]|20)\\d{2})'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'

/** Days with their month in letters, in figures the year first, in figures the year last; then months. */
const written = new RegExp(
  [
    `(?<![\\p{L}\\d–-])(?:the )?${day} (?:day )?(?:of )?${month},? (?:of )?${year}(?!\\d)`,
    `(?<![\\p{L}\\d])${month} ${day},? ${year}(?!\\d)`,
    '(?<![\\p{L}\\d/.-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])',
    `(?<![\\p{L}\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\11${year}(?![\\d/.-])`,
    `(?<!\\p{L}|[\\d–-] ?|\\d(?:st|nd|rd|th) )${month} ${year}(?!\\d)`,
  ].join('|'),
  'giu',
)

const twoDigits = (value: string | number): string => String(value).padStart(2, '0')
const monthOf = (name: string): string => twoDigits(monthNumber(name))
const onCalendar = (value: string): StatementDate | null => (isCalendarDay(value) ? onDay(value) : null)

/** "05/06/2024" leaves open which is the month, "25/06/2024" does not; with full stops the day comes first. */
const ofFigures = (one: string, sign: string, other: string, inThat: string): StatementDate | null => {
  const days = [`${twoDigits(other)}-${twoDigits(one)}`, `${twoDigits(one)}-${twoDigits(other)}`]
    .slice(0, sign === '.' ? 1 : 2)
    .map((rest) => `${inThat}-${rest}`)
    .filter(isCalendarDay)
  const [first, ...others] = [...new Set(days)].sort()
  if (first === undefined) return null
  return others.length === 0 ? onDay(first) : inYear(inThat, [first, ...others])
}

const dateOf = (match: RegExpMatchArray): StatementDate | null => {
  const [, d1 = '', m1 = '', y1, m2 = '', d2 = '', y2, y3, m3, d3, one = '', sign = '', other = '', y4] =
    match
  if (y1) return onCalendar(`${y1}-${monthOf(m1)}-${twoDigits(d1)}`)
  if (y2) return onCalendar(`${y2}-${monthOf(m2)}-${twoDigits(d2)}`)
  if (y3) return onCalendar(`${y3}-${m3}-${d3}`)
  if (y4) return ofFigures(one, sign, other, y4)
  const [name = '', inThat = ''] = [match[14], match[15]]
  return inMonth(`${inThat}-${monthOf(name)}`)
}

/**
 * Dates that a text gives with their year, in order: to the day where it says the day, to the month, or to the year
 * where figures leave open which of them is the month. Days that the calendar does not have are none, and neither
 * are months that stand behind a span of days.
 *
 * @param words with one space for any white space
 */
export function readDates(words: string): readonly Guess<StatementDate>[] {
  const found: Guess<StatementDate>[] = []
  for (const match of words.matchAll(written)) {
    const value = dateOf(match)
    const start = match.index
    if (value) found.push({ value, from: { start, end: start + match[0].length } })
  }
  return found
}
