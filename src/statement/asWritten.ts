import { inMonth, inYear, onDay, type StatementDate } from './dated.ts'

/** `2024-01-09`, `2024-01` or `2024` as a date of that precision. */
export function asWritten(text: string): StatementDate {
  if (text.length === 4) return inYear(text)
  return text.length === 7 ? inMonth(text) : onDay(text)
}
