import type { Bounds } from './worldShapes.ts'

/**
 * What a shape covers, in horizontal bands of `bandHeight` pixels. Intervals of a band lie one after the
 * other as from, to, from, to …, ordered and apart.
 */
export interface ShapeRows {
  /** Number of the topmost band; band `n` reaches from `n * bandHeight` to `(n + 1) * bandHeight`. */
  readonly first: number
  /** Where any point of the band lies in the shape. */
  readonly touched: readonly Intervals[]
  /** Where every point of the band lies in the shape. */
  readonly inside: readonly Intervals[]
  /** Box around it, as far as it was cut to what is in view. */
  readonly box: Bounds
}

/** From, to, from, to …, in pixels. */
export type Intervals = readonly number[]

/** Pixels: fine enough for letters, coarse enough to lay out the world at the end of a gesture. */
export const bandHeight = 2

const nothing: Intervals = []

/** Orders intervals, of which a band has few, in place. */
const sortIntervals = (all: number[]): void => {
  for (let at = 2; at < all.length; at += 2) {
    const [from, to] = [all[at] as number, all[at + 1] as number]
    let before = at - 2
    for (; before >= 0 && (all[before] as number) > from; before -= 2) {
      all[before + 2] = all[before] as number
      all[before + 3] = all[before + 1] as number
    }
    all[before + 2] = from
    all[before + 3] = to
  }
}

const joinIntervals = (all: number[]): Intervals => {
  if (all.length <= 2) return all
  sortIntervals(all)
  let last = 1
  for (let at = 2; at < all.length; at += 2) {
    const [from, to] = [all[at] as number, all[at + 1] as number]
    if (from <= (all[last] as number)) all[last] = Math.max(all[last] as number, to)
    else {
      all[last + 1] = from
      all[last + 2] = to
      last += 2
    }
  }
  all.length = last + 1
  return all
}

/** What of the first intervals lies in none of the second. */
const without = (all: Intervals, taken: Intervals): Intervals => {
  const left: number[] = []
  let at = 0
  for (let index = 0; index < all.length; index += 2) {
    let from = all[index] as number
    const to = all[index + 1] as number
    while (at < taken.length && (taken[at + 1] as number) <= from) at += 2
    for (let next = at; next < taken.length && (taken[next] as number) < to; next += 2) {
      if ((taken[next] as number) > from) left.push(from, taken[next] as number)
      from = Math.max(from, taken[next + 1] as number)
    }
    if (from < to) left.push(from, to)
  }
  return left
}

/** Edges of rings by the bands they pass: how far they reach there, and where they cross the middle. */
interface Bands {
  readonly count: number
  readonly reaches: number[][]
  readonly crossings: number[][]
}

const addReach = ({ reaches, count }: Bands, band: number, from: number, to: number): void => {
  if (band < 0 || band >= count) return
  const list = reaches[band]
  if (list) list.push(from, to)
  else reaches[band] = [from, to]
}

/** Edges that leave their band, one band after the other. */
const addSteep = (bands: Bands, x0: number, y0: number, x1: number, y1: number): void => {
  const from = Math.max(0, Math.floor(y0 / bandHeight))
  const to = Math.min(bands.count - 1, Math.floor(y1 / bandHeight))
  const slope = (x1 - x0) / (y1 - y0)
  for (let band = from; band <= to; band++) {
    const top = band * bandHeight
    const enter = y0 >= top ? x0 : x0 + (top - y0) * slope
    const leave = y1 <= top + bandHeight ? x1 : x0 + (top + bandHeight - y0) * slope
    addReach(bands, band, Math.min(enter, leave), Math.max(enter, leave))
  }
}

const addCrossings = (bands: Bands, x0: number, y0: number, x1: number, y1: number): void => {
  const half = bandHeight / 2
  const from = Math.max(0, Math.ceil((y0 - half) / bandHeight))
  for (let band = from; band < bands.count; band++) {
    const middle = band * bandHeight + half
    if (middle >= y1) return
    const x = x0 + ((middle - y0) * (x1 - x0)) / (y1 - y0)
    const list = bands.crossings[band]
    if (list) list.push(x)
    else bands.crossings[band] = [x]
  }
}

/** Edges that stay in one band follow on each other: together they reach from their least x to their greatest. */
const addRing = (bands: Bands, points: readonly number[], at: OnScreen): void => {
  const { length } = points
  let ax = (points[length - 2] as number) * at.scale + at.x
  let ay = (points[length - 1] as number) * at.scale + at.y
  let band = Math.floor(ay / bandHeight)
  let [from, to] = [ax, ax]
  for (let index = 0; index < length; index += 2) {
    const bx = (points[index] as number) * at.scale + at.x
    const by = (points[index + 1] as number) * at.scale + at.y
    const next = Math.floor(by / bandHeight)
    if (ay < by) addCrossings(bands, ax, ay, bx, by)
    else if (by < ay) addCrossings(bands, bx, by, ax, ay)
    if (next === band) {
      if (bx < from) from = bx
      else if (bx > to) to = bx
    } else {
      addReach(bands, band, from, to)
      if (ay < by) addSteep(bands, ax, ay, bx, by)
      else addSteep(bands, bx, by, ax, ay)
      band = next
      from = to = bx
    }
    ax = bx
    ay = by
  }
  addReach(bands, band, from, to)
}

/** Where planar units lie on the screen: `pixel = unit * scale + shift`. */
export interface OnScreen {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/**
 * Rows of a shape made of rings by the rule of even and odd, in pixels of a view `height` high; what lies
 * above or below it is left out. Without a ring in view it has no rows.
 *
 * @param rings x, y, x, y … of each ring in planar units, the last point not being the first again
 */
export function shapeRows(rings: readonly (readonly number[])[], at: OnScreen, height: number): ShapeRows {
  const bands: Bands = { count: Math.ceil(height / bandHeight), reaches: [], crossings: [] }
  for (const ring of rings) addRing(bands, ring, at)
  const { reaches, crossings } = bands
  const first = Math.max(
    0,
    reaches.findIndex((reach) => reach !== undefined),
  )
  const touched: Intervals[] = []
  const inside: Intervals[] = []
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let band = first; band < reaches.length; band++) {
    const rim = joinIntervals(reaches[band] ?? [])
    const filled = (crossings[band] ?? []).sort((one, other) => one - other)
    inside.push(without(filled, rim))
    const all = joinIntervals([...filled, ...rim])
    touched.push(all)
    left = Math.min(left, all[0] ?? left)
    right = Math.max(right, all[all.length - 1] ?? right)
  }
  const box = { x0: left, x1: right, y0: first * bandHeight, y1: (first + touched.length) * bandHeight }
  return { first, touched, inside, box }
}

const bandsOf = (box: Bounds): readonly [number, number] => [
  Math.floor(box.y0 / bandHeight),
  Math.ceil(box.y1 / bandHeight) - 1,
]

/** Intervals of a band; none outside the shape. */
export const bandOf = (rows: readonly Intervals[], first: number, band: number): Intervals =>
  rows[band - first] ?? nothing

const areApart = (one: Bounds, other: Bounds): boolean =>
  one.x0 >= other.x1 || one.x1 <= other.x0 || one.y0 >= other.y1 || one.y1 <= other.y0

/** Share of a box, from 0 to 1, that a shape touches. */
export function coveredShare({ first, touched, box: around }: ShapeRows, box: Bounds): number {
  if (areApart(around, box)) return 0
  const [from, to] = bandsOf(box)
  const { x0, x1 } = box
  const last = Math.min(to, first + touched.length - 1)
  let length = 0
  for (let band = Math.max(from, first); band <= last; band++) {
    const intervals = touched[band - first] as Intervals
    for (let at = 0; at < intervals.length && (intervals[at] as number) < x1; at += 2) {
      const end = intervals[at + 1] as number
      if (end > x0) length += Math.min(x1, end) - Math.max(x0, intervals[at] as number)
    }
  }
  return length / ((x1 - x0) * (to - from + 1))
}

/** Whether a box and a shape have a point in common; at the most two pixels too early, above and below. */
export function isTouching({ first, touched, box: around }: ShapeRows, box: Bounds): boolean {
  if (areApart(around, box)) return false
  const [from, to] = bandsOf(box)
  for (let band = from; band <= to; band++) {
    const intervals = bandOf(touched, first, band)
    for (let at = 0; at < intervals.length && (intervals[at] as number) < box.x1; at += 2)
      if ((intervals[at + 1] as number) > box.x0) return true
  }
  return false
}

/** Whether one of the intervals of a band holds an x. */
export function isInBand(intervals: Intervals, x: number): boolean {
  for (let at = 0; at < intervals.length; at += 2)
    if ((intervals[at] as number) <= x && x <= (intervals[at + 1] as number)) return true
  return false
}

/** Whether a point lies in a shape, or within two pixels above or below one of its points. */
export const isInRows = ({ first, touched }: ShapeRows, x: number, y: number): boolean =>
  isInBand(bandOf(touched, first, Math.floor(y / bandHeight)), x)
