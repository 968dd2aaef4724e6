import { say } from '#messages/say.ts'
import { byText } from '#statement/byText.ts'
import type { Dated } from '#statement/dated.ts'
import type { IsoDate } from '#statement/units.ts'

/** A run of days drawn to one scale; a new segment stands right of a break in the axis. */
export interface AxisSegment {
  readonly start: IsoDate
  readonly end: IsoDate
  /** "2023, looked back to" */
  readonly label: string
  /** The same where room is scarce: "2023". */
  readonly years: string
}

/** Orders by the first day, then by the last. */
export const byStart = (one: Dated, other: Dated): number =>
  byText(one.start, other.start) || byText(one.end, other.end)

const monthStart = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01`
const yearEnd = (year: string): IsoDate => `${year}-12-31`

/**
 * The statement's year as one segment; what lies before and after it in segments of its own. Without a date the year
 * of the last entry stands for it; without entries either there is none.
 */
export function axisSegments(entries: readonly Dated[], date: Dated | null): readonly AxisSegment[] {
  const years = entries.map(({ start }) => start.slice(0, 4)).sort()
  const year = date?.start.slice(0, 4) ?? years[years.length - 1]
  if (!year) return []
  const behind = entries.filter(({ start }) => start < `${year}-01-01`).sort(byStart)[0]
  const ahead = entries.filter(({ end }) => end > yearEnd(year)).sort((a, b) => byText(b.end, a.end))[0]
  const segments: AxisSegment[] = [{ start: `${year}-01-01`, end: yearEnd(year), label: year, years: year }]
  if (behind) {
    const before = String(Number(year) - 1)
    const from = behind.start.slice(0, 4)
    const years = from === before ? before : `${from}–${before}`
    const label = say('timeline.behind', { years })
    segments.unshift({ start: monthStart(behind.start), end: yearEnd(before), label, years })
  }
  if (ahead) {
    const after = String(Number(year) + 1)
    const last = ahead.end.slice(0, 4)
    const years = last === after ? last : `${after}–${last}`
    segments.push({ start: `${after}-01-01`, end: yearEnd(last), label: years, years })
  }
  return segments
}
