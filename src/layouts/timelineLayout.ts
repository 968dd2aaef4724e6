import type { Dated } from '#statement/dated.ts'
import type { TimelineEntry, TimelineView } from '#views/panels/timelineView.ts'
import { type ArrangedLabel, arrangeLabels } from './arrangeLabels.ts'
import { type AxisTick, axisTicks } from './axisTicks.ts'
import { type LabelSetting, nameWidth, smallWidth, standardSetting } from './labelSetting.ts'
import { breakWidth, type TimeScale, timeScale } from './timeScale.ts'

/** A forum's bar on the axis and its label above it, in pixels from the left of the axis. */
export interface PlacedEntry {
  readonly entry: TimelineEntry
  readonly x: number
  /** True width of the span, at least two pixels so that a day can be seen. */
  readonly width: number
  /** Null where names stand in a list below the axis. */
  readonly label: ArrangedLabel | null
  /** Name in the lines it is broken into. */
  readonly lines: readonly string[]
}

/** A context event on one of the rows below the axis. */
export interface PlacedContext {
  readonly entry: TimelineEntry
  readonly x: number
  readonly width: number
  readonly row: number
  readonly side: 'after' | 'before'
}

/** The timeline in pixels. */
export interface TimelineLayout {
  readonly scale: TimeScale
  readonly entries: readonly PlacedEntry[]
  /** The statement's own date: a line at its day, or as wide as the month or year it is known to. */
  readonly statement: {
    readonly x: number
    readonly width: number
    readonly label: ArrangedLabel | null
  } | null
  readonly context: readonly PlacedContext[]
  readonly contextRows: number
  readonly ticks: readonly AxisTick[]
  readonly years: readonly { readonly x: number; readonly text: string }[]
  /** Whether names stand in a list below the axis, because no arrangement above it is clear. */
  readonly isList: boolean
  /** Pixels from the top of the timeline to the axis. */
  readonly axis: number
}

/** Pixels by which a label may reach past the axis, into the panel's margin. */
const overhang = 18
/** Pixels between the axis and the lowest labels. */
export const stand = 14
/** Height in pixels up to which unbroken names are preferred, in lines of type. */
const comfortable = 9.5
/** Names up to this many characters are never broken. */
const shortName = 20

/**
 * Breaks a name between words into at most so many lines, so that the longest is as short as can be. A short
 * name stays whole.
 */
export function breakName(name: string, most: number): readonly string[] {
  const words = name.split(' ')
  if (most <= 1 || words.length === 1 || name.length <= shortName) return [name]
  let best: readonly string[] = [name]
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length))
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(' '), ...breakName(words.slice(cut).join(' '), most - 1)]
    if (longest(lines) < longest(best)) best = lines
  }
  return best
}

const entryWidth = (when: string, lines: readonly string[], setting: LabelSetting): number =>
  Math.max(...lines.map((line) => nameWidth(line, setting)), smallWidth(when, setting))

const placeContext = (
  scale: TimeScale,
  events: readonly TimelineEntry[],
  width: number,
  setting: LabelSetting,
): PlacedContext[] => {
  const ends: number[] = []
  return events.map((entry) => {
    const x = scale.at(entry.start)
    const own = Math.max(4, scale.at(entry.end, true) - x)
    const text = smallWidth(entry.shortName, setting) + 6
    const side = x + own + text > width ? 'before' : 'after'
    const from = side === 'after' ? x : x - text
    const to = side === 'after' ? x + own + text : x + own
    let row = ends.findIndex((end) => end + 6 <= from)
    if (row < 0) row = ends.length
    ends[row] = to
    return { entry, x, width: own, row, side }
  })
}

interface Wanted {
  readonly id: string | null
  readonly x: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** Labels with names broken into at most so many lines, in order of their leaders. */
const wantedLabels = (
  view: TimelineView,
  scale: TimeScale,
  setting: LabelSetting,
  mostLines: number,
): readonly Wanted[] => {
  const heightOf = (lines: number): number => (lines + 1) * setting.size * setting.line
  const entries = view.entries.map((entry): Wanted => {
    const lines = breakName(entry.shortName, mostLines)
    return {
      id: entry.id,
      x: (scale.at(entry.start) + scale.at(entry.end, true)) / 2,
      width: entryWidth(entry.when, lines, setting),
      height: heightOf(lines.length),
      lines,
    }
  })
  if (!view.statement) return entries
  const { start, name, when } = view.statement
  const own = { x: scale.at(start), width: entryWidth(when, [name], setting), height: heightOf(1) }
  return [...entries, { id: null, lines: [name], ...own }].sort((one, other) => one.x - other.x)
}

/** The lowest arrangement: names unbroken if that is comfortable, else broken where it saves height. */
const arrange = (view: TimelineView, scale: TimeScale, width: number, setting: LabelSetting) => {
  const tries = [1, 2, 3].flatMap((mostLines) => {
    const wanted = wantedLabels(view, scale, setting, mostLines)
    const arranged = arrangeLabels(wanted, width + overhang)
    if (!arranged) return []
    const height = Math.max(0, ...wanted.map((own, at) => (arranged[at]?.lift ?? 0) + own.height))
    return [{ wanted, arranged, height }]
  })
  const calm = tries.find(({ height }) => height <= comfortable * setting.size * setting.line)
  return calm ?? tries.sort((one, other) => one.height - other.height)[0] ?? null
}

/** A day is a line, and what is known less closely a band. */
const spanOf = (scale: TimeScale, { start, end }: Dated): { x: number; width: number } => {
  const x = scale.at(start)
  return { x, width: start === end ? 0 : scale.at(end, true) - x }
}

const yearsOf = (scale: TimeScale, setting: LabelSetting): TimelineLayout['years'] =>
  scale.segments.map(({ x0, x1, label, years }) => ({
    x: x0 + 2,
    text: smallWidth(label, setting) > x1 - x0 + breakWidth ? years : label,
  }))

/** The segment of the statement's own year; without one the last. */
const mainOf = ({ segments, statement }: TimelineView): number => {
  const year = statement?.start.slice(0, 4)
  const own = segments.findIndex(({ start }) => start.slice(0, 4) === year)
  return own < 0 ? segments.length - 1 : own
}

/**
 * Lays out the timeline for a width. It does not depend on what is filtered, so that nothing jumps.
 *
 * @param withContext whether the rows of context events below the axis are shown
 * @param setting how its words are set
 * @param tallest pixels above which labels give way to a list below the axis
 * @param main index of the segment that is drawn to the full scale
 */
export function timelineLayout(
  view: TimelineView,
  width: number,
  withContext: boolean,
  setting = standardSetting,
  tallest = Number.POSITIVE_INFINITY,
  main = mainOf(view),
): TimelineLayout {
  const scale = timeScale(view.segments, main, width)
  const lowest = arrange(view, scale, width, setting)
  const found = lowest && lowest.height <= tallest ? lowest : null
  const labelOf = (id: string | null) => {
    const at = found?.wanted.findIndex((wanted) => wanted.id === id) ?? -1
    return { label: found?.arranged[at] ?? null, lines: found?.wanted[at]?.lines ?? [] }
  }
  const context = withContext ? placeContext(scale, view.context, width, setting) : []
  return {
    scale,
    entries: view.entries.map((entry) => {
      const x = scale.at(entry.start)
      return { entry, x, width: Math.max(2, scale.at(entry.end, true) - x), ...labelOf(entry.id) }
    }),
    statement: view.statement ? { ...spanOf(scale, view.statement), label: labelOf(null).label } : null,
    context,
    contextRows: Math.max(0, ...context.map(({ row }) => row + 1)),
    ticks: axisTicks(scale, setting),
    years: yearsOf(scale, setting),
    isList: found === null,
    axis: found ? stand + found.height + 6 : setting.size + stand,
  }
}
