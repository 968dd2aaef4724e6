import type { Dated } from '#statement/dated.ts'
import type { IsoDate } from '#statement/units.ts'
import { dayNumber } from '#views/deck/dayNumber.ts'
import { sayMonth } from '#views/words/sayDates.ts'

/** Places on a line that runs from the first day of a year to the last day of the same or a later one. */
export interface DateStripLayout {
  /** Where the meeting begins and where the day after it does, from 0 to 1. */
  readonly from: number
  readonly to: number
  /** Where the statement's date begins and ends, one place for a day; null for an undated one. */
  readonly statement: { readonly from: number; readonly to: number } | null
  /** Beginnings of the quarters of one year, or of each of several years. */
  readonly ticks: readonly { readonly share: number; readonly label: string }[]
}

/** Lays a meeting and the statement's date on the line of their years. */
export function dateStripLayout({ start, end }: Dated, date: Dated | null): DateStripLayout {
  const years = [start, end, ...(date ? [date.start, date.end] : [])].map((one) => Number(one.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years)
  const begin = dayNumber(`${first}-01-01`)
  const length = dayNumber(`${last + 1}-01-01`) - begin
  const share = (one: IsoDate, days = 0): number => (dayNumber(one) + days - begin) / length
  const starts =
    first === last
      ? ['01', '04', '07', '10'].map((month) => `${first}-${month}-01`)
      : Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-01-01`)
  return {
    from: share(start),
    to: share(end, 1),
    statement: date
      ? { from: share(date.start), to: date.start === date.end ? share(date.start) : share(date.end, 1) }
      : null,
    ticks: starts.map((one) => ({
      share: share(one),
      label: first === last ? sayMonth(one) : one.slice(0, 4),
    })),
  }
}
