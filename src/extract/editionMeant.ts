import type { WrittenEdition, WrittenForumSeries } from '#knowledge/writtenKnowledge.ts'
import type { Dated } from '#statement/dated.ts'
import type { IsoDate } from '#statement/units.ts'

/** What words say of the meeting they mean; null and empty where they do not. */
export interface Told {
  readonly ordinal: number | null
  readonly year: number | null
  /** Whether it is told as ahead or behind; null where it is not. */
  readonly tense: () => 'ahead' | 'behind' | null
  /** Whether words name the place of a meeting. */
  readonly isAt: (edition: WrittenEdition) => boolean
  /** Whether a place is named at all that a meeting of the series was held in. */
  readonly isPlaced: boolean
}

const dayNumber = (day: IsoDate): number => Date.parse(day) / 86_400_000

/** Days between two spans; 0 where they meet, negative where the first lies before the second. */
export const daysApart = (
  one: { readonly start: IsoDate; readonly end: IsoDate },
  other: { readonly start: IsoDate; readonly end: IsoDate },
): number => {
  if (one.end < other.start) return dayNumber(one.end) - dayNumber(other.start)
  return one.start > other.end ? dayNumber(one.start) - dayNumber(other.end) : 0
}

/** Days in a year at most: a meeting farther away is not meant without a word of when. */
const within = 366

/** Of meetings the one nearest to a statement; of two as near the one ahead. */
const nearest = (
  editions: readonly WrittenEdition[],
  date: Dated,
): { readonly edition: WrittenEdition; readonly days: number } | null => {
  let found: { edition: WrittenEdition; days: number } | null = null
  for (const edition of editions) {
    const days = daysApart(edition, date)
    if (!found || Math.abs(days) < Math.abs(found.days) || (days === -found.days && days > 0))
      found = { edition, days }
  }
  return found
}

/**
 * The meeting of a series that words mean: the one of their number, of their year or place, else the nearest to the
 * statement within a year, of those ahead or behind where it is told so.
 *
 * @param date of the statement
 * @returns null where none is known, or one whose days are not known may as well be meant
 */
export function editionMeant(
  { editions, gaps = [] }: WrittenForumSeries,
  { ordinal, year, tense: tenseOf, isAt, isPlaced }: Told,
  date: Dated | null,
): WrittenEdition | null {
  if (ordinal !== null) {
    const counted = editions.filter((edition) => edition.ordinal === ordinal)
    if (counted.length > 0) return (date ? nearest(counted, date)?.edition : counted[0]) ?? null
    // Words that name another meeting by its number do not mean one of those known.
    if (editions.every((edition) => edition.ordinal !== null)) return null
  }
  const ofYear = editions.filter(({ start, end }) => {
    const years = [start, end].map((day) => Number(day.slice(0, 4)))
    return year === null || years.includes(year)
  })
  const told = isPlaced ? ofYear.filter(isAt) : ofYear
  if (year !== null) {
    const [only] = told
    const isGap = gaps.includes(String(year)) && !isPlaced
    return told.length === 1 && !isGap ? (only ?? null) : null
  }
  const [placed] = told
  if (isPlaced && placed && told.length === 1)
    return date === null || Math.abs(daysApart(placed, date)) < 2 * within ? placed : null
  if (date === null) return null
  const tense = tenseOf()
  const toldWhen = told.filter((edition) => {
    const days = daysApart(edition, date)
    return tense === null || (tense === 'ahead' ? days >= 0 : days <= 0)
  })
  const found = nearest(toldWhen, date) ?? nearest(told, date)
  if (!found || Math.abs(found.days) >= within) return null
  const isHidden = gaps.some((gap) => {
    const days = daysApart({ start: `${gap}-01-01`, end: `${gap}-12-31` }, date)
    const isSide = tense === null || days === 0 || days > 0 === (tense === 'ahead')
    return isSide && Math.abs(days) < Math.max(1, Math.abs(found.days))
  })
  return isHidden ? null : found.edition
}
