import { say } from '#messages/say.ts'
import type { Dated } from '#statement/dated.ts'
import type { IsoDate } from '#statement/units.ts'

// The names stand in the catalogue: to have a browser write its first month takes longer than the whole map.
const monthOf = (day: IsoDate, length: 'long' | 'short'): string =>
  say(`month.${length}`, { month: Number(day.slice(5, 7)) })

/** One day in words: "9 January 2024". */
export function sayDay(day: IsoDate): string {
  const month = monthOf(day, 'long')
  return say('date.long', { day: Number(day.slice(8)), month, year: day.slice(0, 4) })
}

/** A date in words, as precisely as it is known: "9 January 2024", "January 2024", "2024", "22–24 Oct 2024". */
export function sayFullDate(date: Dated): string {
  const { start, end, precision } = date
  if (precision === 'day') return start === end ? sayDay(start) : sayDates(date)
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7))
    return say('date.monthYear', { month: monthOf(start, 'long'), year: start.slice(0, 4) })
  return sayDates(date)
}

/** Short name of a month: "Mar". */
export function sayMonth(day: IsoDate): string {
  return monthOf(day, 'short')
}

/**
 * A span of days as briefly as it is true: "26–29 Mar 2024", "28 Dec 2023 – 2 Jan 2024", and "Mar 2024"
 * for a date known to the month only.
 *
 * @param withYear false leaves the year of a span within one year to the axis it stands on.
 */
export function sayDates({ start, end, precision }: Dated, withYear = true): string {
  const year = start.slice(0, 4)
  const month = sayMonth(start)
  const day = Number(start.slice(8))
  const tail = withYear ? 'Year' : ''
  if (precision === 'year') return year
  if (precision === 'month') return say(`date.month${tail}`, { month, year })
  if (start === end) return say(`date.day${tail}`, { day, month, year })
  const toDay = Number(end.slice(8))
  const toMonth = sayMonth(end)
  const toYear = end.slice(0, 4)
  if (start.slice(0, 7) === end.slice(0, 7)) return say(`date.days${tail}`, { day, toDay, month, year })
  if (year === toYear) return say(`date.months${tail}`, { day, month, toDay, toMonth, year })
  return say('date.years', { day, month, year, toDay, toMonth, toYear })
}
