import type { IsoDate } from './units.ts'

/** A span of days known to the given precision; a month is stored as its first and last day. */
export interface Dated {
  readonly start: IsoDate
  readonly end: IsoDate
  readonly precision: 'day' | 'month' | 'year'
}

/** When a statement was made: one day, some days in a row, a month, or a year. */
export interface StatementDate extends Dated {
  /**
   * Days that the words leave open, the earliest first: of "05/06/2024" the 6th of May and the 5th of June, while
   * the date itself is the year. It is a question to the reader; empty when there is none.
   */
  readonly candidates: readonly IsoDate[]
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const lastDayOf = (year: string, month: number): IsoDate =>
  `${year}-${twoDigits(month)}-${twoDigits(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`

/** One day as the date of a statement. */
export function onDay(day: IsoDate): StatementDate {
  return { start: day, end: day, precision: 'day', candidates: [] }
}

/** A year, `"2024"`, as the date of a statement. */
export function inYear(year: string, candidates: readonly IsoDate[] = []): StatementDate {
  return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', candidates }
}

/** A month, `"2024-02"`, as the date of a statement. */
export function inMonth(yearAndMonth: string): StatementDate {
  const [year = '', month = ''] = yearAndMonth.split('-')
  return {
    start: `${year}-${month}-01`,
    end: lastDayOf(year, Number(month)),
    precision: 'month',
    candidates: [],
  }
}

/** Whether a span of days is what its precision says: whole years, whole months, or days in order. */
export function isWholeSpan({ start, end, precision }: Dated): boolean {
  if (start > end) return false
  if (precision === 'day') return true
  if (precision === 'year') return start.endsWith('-01-01') && end.endsWith('-12-31')
  return start.endsWith('-01') && end === lastDayOf(end.slice(0, 4), Number(end.slice(5, 7)))
}
