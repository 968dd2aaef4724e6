import type { IsoDate } from '#statement/units.ts'
import { dayLength, dayNumber } from '#views/deck/dayNumber.ts'
import type { AxisSegment } from '#views/panels/axisSegments.ts'

/** Calendar date of a day number; fractions are cut off. */
export const dateOf = (number: number): IsoDate =>
  new Date(Math.floor(number) * dayLength).toISOString().slice(0, 10)

/** A run of the axis with its place in pixels. */
export interface PlacedSegment extends AxisSegment {
  readonly x0: number
  readonly x1: number
}

/** Time in pixels: segments of one scale each, parted by breaks. */
export interface TimeScale {
  readonly segments: readonly PlacedSegment[]
  /** Pixel of the start of a day; `dayAfter` true gives its end. Days outside are held at the nearest end. */
  readonly at: (day: IsoDate, dayAfter?: boolean) => number
  /** Day under a pixel; a pixel in a break belongs to the nearer side. */
  readonly dayAt: (x: number) => IsoDate
}

/** Pixels left free for the sign of a break in the axis. */
export const breakWidth = 26
/** The main year is drawn to a larger scale than what it looks back to or ahead, and no run of years takes more room. */
const sideScale = 0.78

const daysIn = ({ start, end }: AxisSegment): number => dayNumber(end) - dayNumber(start) + 1

/**
 * Places segments side by side within a width.
 *
 * @param main index of the segment that keeps the full scale: the statement's own year
 */
export function timeScale(segments: readonly AxisSegment[], main: number, width: number): TimeScale {
  const most = segments[main] ? daysIn(segments[main]) : 0
  const weights = segments.map((segment, index) =>
    index === main ? most : Math.min(daysIn(segment), most) * sideScale,
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const room = width - breakWidth * Math.max(0, segments.length - 1)
  let x = 0
  const placed = segments.map((segment, index): PlacedSegment => {
    const x0 = x
    const x1 = x0 + ((weights[index] as number) / sum) * room
    x = x1 + breakWidth
    return { ...segment, x0, x1 }
  })
  const within = (number: number): PlacedSegment =>
    placed.find(({ end }) => number < dayNumber(end) + 1) ?? (placed[placed.length - 1] as PlacedSegment)
  const at = (day: IsoDate, dayAfter = false): number => {
    const number = dayNumber(day)
    const segment = within(number)
    const share = (number + (dayAfter ? 1 : 0) - dayNumber(segment.start)) / daysIn(segment)
    return segment.x0 + Math.max(0, Math.min(1, share)) * (segment.x1 - segment.x0)
  }
  const dayAt = (pixel: number): IsoDate => {
    const segment = placed.find(({ x1 }) => pixel < x1 + breakWidth / 2) ?? placed[placed.length - 1]
    if (!segment) return '1970-01-01'
    const share = (pixel - segment.x0) / (segment.x1 - segment.x0)
    const number = dayNumber(segment.start) + Math.max(0, Math.min(0.9999, share)) * daysIn(segment)
    return dateOf(number)
  }
  return { segments: placed, at, dayAt }
}
