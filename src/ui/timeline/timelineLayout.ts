import { sayMonth } from '#views/sayDates.ts'
import type { TimelineEntry, TimelineView } from '#views/timelineView.ts'
import { type ArrangedLabel, arrangeLabels } from './arrangeLabels.ts'
import { dateOf, dayNumber, type TimeScale, timeScale } from './timeScale.ts'

/** A forum's bar on the axis and its label above it, in pixels from the left of the axis. */
export interface PlacedEntry {
  readonly entry: TimelineEntry
  readonly x: number
  /** True width of the span, at least two pixels so that a day can be seen. */
  readonly width: number
  readonly label: ArrangedLabel
  readonly labelWidth: number
}

/** A context event on one of the rows below the axis. */
export interface PlacedContext {
  readonly entry: TimelineEntry
  readonly x: number
  readonly width: number
  readonly row: number
  readonly side: 'after' | 'before'
}

/** A tick where a month begins, and the middle of the month for its name; short names where room is scarce. */
export interface MonthTick {
  readonly x: number
  readonly middle: number
  readonly name: string
}

/** The timeline in pixels. */
export interface TimelineLayout {
  readonly scale: TimeScale
  readonly entries: readonly PlacedEntry[]
  readonly statement: { readonly x: number; readonly label: ArrangedLabel } | null
  readonly context: readonly PlacedContext[]
  readonly contextRows: number
  readonly months: readonly MonthTick[]
  /** Levels the labels take. */
  readonly levels: number
}

/** Pixels by which a label may reach past the axis, into the panel's margin. */
const overhang = 18

const nameWidth = (text: string): number => text.length * 7 + 4
const smallWidth = (text: string): number => text.length * 6.1 + 4

/** Width of an entry's two lines. */
export const entryWidth = ({ shortName, when }: TimelineEntry): number =>
  Math.max(nameWidth(shortName), smallWidth(when))

const monthsOf = (scale: TimeScale): MonthTick[] =>
  scale.segments.flatMap(({ start, end }) => {
    const ticks: MonthTick[] = []
    for (let day = start; day <= end; ) {
      const [year = 0, month = 0] = day.split('-').map(Number)
      const next = `${month === 12 ? year + 1 : year}-${String(month === 12 ? 1 : month + 1).padStart(2, '0')}-01`
      const last = dateOf(dayNumber(next) - 1)
      const x = scale.at(day)
      const to = scale.at(last, true)
      const name = sayMonth(day)
      ticks.push({ x, middle: (x + to) / 2, name: to - x < 26 ? name.slice(0, 1) : name })
      day = next
    }
    return ticks
  })

const placeContext = (scale: TimeScale, events: readonly TimelineEntry[], width: number): PlacedContext[] => {
  const ends: number[] = []
  return events.map((entry) => {
    const x = scale.at(entry.start)
    const own = Math.max(4, scale.at(entry.end, true) - x)
    const text = smallWidth(entry.shortName) + 6
    const side = x + own + text > width ? 'before' : 'after'
    const from = side === 'after' ? x : x - text
    const to = side === 'after' ? x + own + text : x + own
    let row = ends.findIndex((end) => end + 6 <= from)
    if (row < 0) row = ends.length
    ends[row] = to
    return { entry, x, width: own, row, side }
  })
}

/**
 * Lays out the timeline for a width.
 *
 * @param withContext whether the rows of context events below the axis are shown
 */
export function timelineLayout(view: TimelineView, width: number, withContext: boolean): TimelineLayout {
  const year = view.statement?.day.slice(0, 4)
  const main = Math.max(
    0,
    view.segments.findIndex(({ start }) => start.slice(0, 4) === year),
  )
  const scale = timeScale(view.segments, main, width)
  const own = view.statement
    ? [{ id: null, x: scale.at(view.statement.day), width: smallWidth(view.statement.when) }]
    : []
  const wanted = [
    ...view.entries.map((entry) => ({
      id: entry.id as string | null,
      x: (scale.at(entry.start) + scale.at(entry.end, true)) / 2,
      width: entryWidth(entry),
    })),
    ...own,
  ].sort((one, other) => one.x - other.x)
  const arranged = arrangeLabels(wanted, width + overhang)
  const labelOf = (id: string | null): ArrangedLabel =>
    arranged[wanted.findIndex((label) => label.id === id)] ?? { side: 'after', level: 0 }
  const context = withContext ? placeContext(scale, view.context, width) : []
  return {
    scale,
    entries: view.entries.map((entry) => {
      const x = scale.at(entry.start)
      const span = Math.max(2, scale.at(entry.end, true) - x)
      return { entry, x, width: span, label: labelOf(entry.id), labelWidth: entryWidth(entry) }
    }),
    statement: own[0] ? { x: own[0].x, label: labelOf(null) } : null,
    context,
    contextRows: Math.max(0, ...context.map(({ row }) => row + 1)),
    months: monthsOf(scale),
    levels: Math.max(0, ...arranged.map(({ level }) => level + 1)),
  }
}
