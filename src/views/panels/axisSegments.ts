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

/** Calendar years, first and last. */
interface Run {
  readonly from: number
  readonly to: number
}

/** Runs that are drawn at the most on either side: each costs a break, and the year of the statement its room. */
const most = { behind: 3, ahead: 2 }

/** Orders by the first day, then by the last. */
export const byStart = (one: Dated, other: Dated): number =>
  byText(one.start, other.start) || byText(one.end, other.end)

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))
const yearStart = (year: number): IsoDate => `${String(year).padStart(4, '0')}-01-01`
const yearEnd = (year: number): IsoDate => `${String(year).padStart(4, '0')}-12-31`

/** "2015" or "2015–2016", the years from the first to the last. */
export const sayYears = ({ from, to }: Run): string => (from === to ? String(from) : `${from}–${to}`)

/** The years that something falls into. */
export const yearsSpanned = ({ start, end }: Pick<Dated, 'start' | 'end'>): Run => ({
  from: yearOf(start),
  to: yearOf(end),
})

/** Runs of years without a gap, in order; the nearest are joined, with what lies between them, until few are left. */
function runsOf(spans: readonly Run[], count: number): readonly Run[] {
  const runs: Run[] = []
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = runs[runs.length - 1]
    if (last && span.from <= last.to + 1)
      runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else runs.push(span)
  }
  while (runs.length > count) {
    const gaps = runs.slice(1).map(({ from }, at) => from - (runs[at] as Run).to)
    const at = gaps.indexOf(Math.min(...gaps))
    runs.splice(at, 2, { from: (runs[at] as Run).from, to: (runs[at + 1] as Run).to })
  }
  return runs
}

/** A run of years that lie behind begins in the month of its first entry. */
const startOf = ({ from }: Run, entries: readonly Dated[]): IsoDate => {
  const first = entries
    .filter(({ start, end }) => yearOf(start) <= from && yearOf(end) >= from)
    .sort(byStart)[0]
  return first && yearOf(first.start) === from ? `${first.start.slice(0, 7)}-01` : yearStart(from)
}

/**
 * The statement's year or years as one segment; the years before and after it that hold an entry in segments of their
 * own, so that none is drawn in which nothing is. Without a date the last year with an entry stands for the
 * statement's, and nothing is said to lie behind; without entries either there is no segment.
 */
export function axisSegments(entries: readonly Dated[], date: Dated | null): readonly AxisSegment[] {
  const spans = entries.map(yearsSpanned)
  const last = Math.max(...spans.map(({ to }) => to))
  if (!date && spans.length === 0) return []
  const main = date ? yearsSpanned(date) : { from: last, to: last }
  const before = spans
    .filter(({ from }) => from < main.from)
    .map(({ from, to }) => ({ from, to: Math.min(to, main.from - 1) }))
  const after = spans
    .filter(({ to }) => to > main.to)
    .map(({ from, to }) => ({ from: Math.max(from, main.to + 1), to }))
  const segment = (run: Run, start: IsoDate, isBehind: boolean): AxisSegment => {
    const years = sayYears(run)
    return { start, end: yearEnd(run.to), label: isBehind ? say('timeline.behind', { years }) : years, years }
  }
  return [
    ...runsOf(before, most.behind).map((run) => segment(run, startOf(run, entries), date !== null)),
    segment(main, yearStart(main.from), false),
    ...runsOf(after, most.ahead).map((run) => segment(run, yearStart(run.from), false)),
  ]
}

/** Whether each day of a span is drawn, and none of them lies in a break of the axis. */
export function isDrawn(segments: readonly AxisSegment[], { start, end }: Dated): boolean {
  const first = segments.findIndex((segment) => segment.start <= start && start <= segment.end)
  const last = segments.findIndex((segment) => segment.start <= end && end <= segment.end)
  if (first < 0 || last < 0) return false
  return segments
    .slice(first, last)
    .every(
      (segment, at) => yearOf((segments[first + at + 1] as AxisSegment).start) === yearOf(segment.end) + 1,
    )
}
