import { dayNumber } from '#views/deck/dayNumber.ts'
import { sayMonth } from '#views/words/sayDates.ts'
import { type LabelSetting, smallWidth } from './labelSetting.ts'
import { widthBetween } from './labelWidth.ts'
import { dateOf, type PlacedSegment, type TimeScale } from './timeScale.ts'

/** A tick where a month or a year begins, and the middle of it for its name. */
export interface AxisTick {
  readonly x: number
  readonly middle: number
  readonly name: string
}

/** Ems that the first letter of a month takes at the least. */
const letterWidth = 0.75

/** Years from one named year to the next, of which the smallest with room is taken. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100]

interface Stretch extends AxisTick {
  readonly width: number
}

const stretch = (scale: TimeScale, first: string, next: string, name: string): Stretch => {
  const x = scale.at(first)
  const to = scale.at(dateOf(dayNumber(next) - 1), true)
  return { x, middle: (x + to) / 2, name, width: to - x }
}

const yearAfter = (day: string): string => `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-01-01`

const monthAfter = (day: string): string => {
  const month = Number(day.slice(5, 7))
  return month === 12 ? yearAfter(day) : `${day.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`
}

const stretches = (
  scale: TimeScale,
  { start, end }: PlacedSegment,
  after: (day: string) => string,
  say: (day: string) => string,
): readonly Stretch[] => {
  const found: Stretch[] = []
  for (let day = start; day <= end; day = after(day)) found.push(stretch(scale, day, after(day), say(day)))
  return found
}

/** Years of a segment that is too long for months: each, or as many as there is room for. */
const yearTicks = (scale: TimeScale, segment: PlacedSegment, setting: LabelSetting): readonly AxisTick[] => {
  const years = stretches(scale, segment, yearAfter, (day) => day.slice(0, 4))
  // A single one is said below the axis.
  if (years.length === 1) return []
  // The first may be a part of a year alone.
  const widest = Math.max(...years.map(({ width }) => width))
  const least = (smallWidth('0000', setting) + setting.size * 0.5) / widest
  const every = yearSteps.find((step) => step >= least) ?? Number.POSITIVE_INFINITY
  return years.filter(
    ({ name, width }) => Number(name) % every === 0 && (every > 1 || width >= smallWidth(name, setting)),
  )
}

/**
 * The ticks of an axis: of each segment its months, by their short names, or by their first letters where those have no
 * room, and its years where letters have none either.
 */
export function axisTicks(scale: TimeScale, setting: LabelSetting): readonly AxisTick[] {
  return scale.segments.flatMap((segment) => {
    const months = stretches(scale, segment, monthAfter, sayMonth)
    const least = Math.min(...months.map(({ width }) => width))
    if (least < letterWidth * setting.size) return yearTicks(scale, segment, setting).map(toTick)
    // "Oct N Dec" would read as three different things: all months of a segment are cut, or none.
    const isNarrow = least < (2.1 + widthBetween('Jan', setting)) * setting.size
    return months.map((month) => toTick(isNarrow ? { ...month, name: month.name.slice(0, 1) } : month))
  })
}

function toTick({ x, middle, name }: AxisTick): AxisTick {
  return { x, middle, name }
}
