import type { ComparedForumsView, ForumRow } from '#views/compare/comparedForumsView.ts'
import { sayMonth } from '#views/words/sayDates.ts'
import { type LabelSetting, nameWidth } from './labelSetting.ts'
import { type TimelineLayout, timelineLayout } from './timelineLayout.ts'
import type { PlacedSegment, TimeScale } from './timeScale.ts'

/** Where a month begins, with its name where that has room: "Apr", "Jan 2031". */
export interface NamedTick {
  readonly x: number
  readonly name: string | null
  /** Whether its name says the year. */
  readonly isYear: boolean
}

/** Two rows of forums along one axis, in pixels from its left; what is above the axis in the one is below it in the other. */
export interface ComparedTimeline {
  readonly first: TimelineLayout
  readonly second: TimelineLayout
  readonly ticks: readonly NamedTick[]
  /** Middles of the forums that stand in both rows. */
  readonly ties: readonly { readonly id: string; readonly x: number }[]
  /** Whether names stand in lists, because of one row no arrangement is clear. */
  readonly isList: boolean
}

/** Months from one named tick to the next, of which the smallest with room is taken. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120]

const monthsIn = ({ start, end }: PlacedSegment): readonly string[] => {
  const months: string[] = []
  for (let at = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1; ; at += 1) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`
    if (day > end) return months
    months.push(day)
  }
}

/** The months of a segment; named are every so many of the year, and its first, with the year where one begins. */
const ticksOf = (scale: TimeScale, segment: PlacedSegment, setting: LabelSetting): readonly NamedTick[] => {
  const months = monthsIn(segment)
  const room = (segment.x1 - segment.x0) / Math.max(1, months.length)
  const most = nameWidth('Jan 2000', setting) + setting.size * 0.5
  const step = monthSteps.find((months) => months * room >= most) ?? 1200
  return months.flatMap((day, at): readonly NamedTick[] => {
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
    const x = scale.at(day)
    const isStep = (year * 12 + month - 1) % step === 0
    const isFirst = at === 0 && segment.x1 - x >= most
    // The first of a segment is named only where the next is far enough.
    const next = months.findIndex(
      (other, later) =>
        later > 0 && (Number(other.slice(0, 4)) * 12 + Number(other.slice(5, 7)) - 1) % step === 0,
    )
    const isNamed = isStep ? segment.x1 - x >= most || at === 0 : isFirst && (next < 0 || next * room >= most)
    const isYear = month === 1 || at === 0
    if (!isNamed) return step < 24 ? [{ x, name: null, isYear: false }] : []
    return [{ x, name: isYear ? `${sayMonth(day)} ${day.slice(0, 4)}` : sayMonth(day), isYear }]
  })
}

const middle = (layout: TimelineLayout, id: string): number | null => {
  const found = layout.entries.find(({ entry }) => entry.id === id)
  return found ? found.x + found.width / 2 : null
}

/** The segment in which the earlier text lies, or without dates the last. */
const mainOf = ({ first, second }: ComparedForumsView['rows']): number => {
  const [earliest] = [first, second].flatMap(({ statement }) => statement?.start ?? []).sort()
  const year = earliest?.slice(0, 4)
  const own = first.segments.findIndex(({ start }) => start.slice(0, 4) === year)
  return own < 0 ? first.segments.length - 1 : own
}

/**
 * Lays out the forums of two texts for a width, both rows on one true scale. It does not depend on what is filtered but on
 * which change is shown.
 *
 * @param tallest pixels of a row's labels above which they give way to lists
 */
export function comparedTimeline(
  rows: Readonly<Record<'first' | 'second', ForumRow>>,
  width: number,
  setting: LabelSetting,
  tallest: number,
): ComparedTimeline {
  const main = mainOf(rows)
  const [first, second] = [rows.first, rows.second].map((row) =>
    timelineLayout(row, width, false, setting, tallest, main),
  ) as [TimelineLayout, TimelineLayout]
  const { scale } = first
  return {
    first,
    second,
    ticks: scale.segments.flatMap((segment) => ticksOf(scale, segment, setting)),
    ties: first.entries.flatMap(({ entry: { id } }) => {
      const x = middle(first, id)
      return x !== null && middle(second, id) !== null ? [{ id, x }] : []
    }),
    isList: first.isList || second.isList,
  }
}
