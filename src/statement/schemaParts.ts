import * as v from 'valibot'
import { isCalendarDay } from './calendarDay.ts'
import type { Reason } from './problem.ts'

/** Calendar date `YYYY-MM-DD`. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date' satisfies Reason),
  v.check(isCalendarDay, 'calendarDay' satisfies Reason),
)

/** A date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const writtenDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'date' satisfies Reason),
  v.check((text) => isCalendarDay(`${text}-01-01`.slice(0, 10)), 'calendarDay' satisfies Reason),
)

/** ISO 3166-1 alpha-3 or a former code of ISO 3166-3. */
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'country' satisfies Reason))

/** Whole number from 0. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Text with at least one character. */
export const words = v.pipe(v.string(), v.nonEmpty('text' satisfies Reason))

/** How words stand for their entity; see `Reading`. */
export const reading = v.picklist([
  'name',
  'official',
  'abbreviation',
  'demonym',
  'compound',
  'metonym',
  'historical',
  'venue',
  'part',
  'term',
])
