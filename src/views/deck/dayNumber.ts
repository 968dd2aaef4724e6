import type { IsoDate } from '#statement/units.ts'

/** Milliseconds of a day. */
export const dayLength = 86_400_000

/** Days since 1970 of a calendar date. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength
}
