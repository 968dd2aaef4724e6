import type { Segment } from './boxes.ts'
import { labelHeight, labelPadding } from './labelWidth.ts'
import {
  bandHeight,
  bandOf,
  coveredShare,
  type Intervals,
  isInBand,
  isInRows,
  isTouching,
  type ShapeRows,
} from './shapeRows.ts'
import type { Bounds } from './worldShapes.ts'

/** A place where a label could stand, in pixels of the view. */
export interface Spot {
  readonly box: Bounds
  /** Which end of the text, or its middle, is held: a label beside its shape grows away from it. */
  readonly end: 'start' | 'middle' | 'end'
  readonly manner: 'inside' | 'beside' | 'led'
  /** From the label into the shape. */
  readonly leader: Segment | null
  /** Less is better: about the pixels one would go to avoid it. */
  readonly cost: number
  /** The name as it is set there, where it takes more than one line. */
  readonly lines?: readonly string[]
}

/** A label's size and the middle of what it names. */
export interface Sized {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the type, 1 on the dashboard. */
  readonly scale: number
  /** Lines it takes. */
  readonly lines: number
}

const heightOf = ({ scale, lines }: Sized): number => labelHeight(scale) * lines

const boxAt = (label: Sized, end: Spot['end'], x: number, y: number): Bounds => {
  const { width } = label
  const pad = labelPadding(label.scale)
  const x0 = end === 'start' ? x - pad : end === 'end' ? x + pad - width : x - width / 2
  const height = heightOf(label)
  return { x0, x1: x0 + width, y0: y - height / 2, y1: y + height / 2 }
}

/** Pixels by which the letters of a label that stands beside a shape reach into it. */
const overlap = 2

/** The part of a box that its letters fill for certain: widths are reckoned a little too large. */
const lettersOf = ({ box, end }: Pick<Spot, 'box' | 'end'>, { width, scale }: Sized): Bounds => {
  const pad = labelPadding(scale) + overlap
  const slack = width * 0.2
  const [before, after] =
    end === 'start' ? [pad, slack] : end === 'end' ? [slack, pad] : [slack / 2, slack / 2]
  const inset = bandHeight + overlap
  return { x0: box.x0 + before, x1: box.x1 - after, y0: box.y0 + inset, y1: box.y1 - inset }
}

/** Where two lists of intervals agree. */
const agreed = (one: Intervals, other: Intervals, least: number): Intervals => {
  const both: number[] = []
  for (let at = 0, next = 0; at < one.length && next < other.length; ) {
    const from = Math.max(one[at] as number, other[next] as number)
    const to = Math.min(one[at + 1] as number, other[next + 1] as number)
    if (to - from >= least) both.push(from, to)
    if ((one[at + 1] as number) < (other[next + 1] as number)) at += 2
    else next += 2
  }
  return both
}

/** Room on either side of a label within its shape that looks well, in pixels of the dashboard. */
const comfort = 5

/** Every line of a shape on which a label fits within it: in the middle of its room, and to either side. */
export function spotsInside(rows: ShapeRows, label: Sized, view: Bounds): readonly Spot[] {
  const { width, scale } = label
  const lines = Math.ceil(heightOf(label) / bandHeight)
  const spots: Spot[] = []
  for (let top = rows.first; top + lines <= rows.first + rows.inside.length; top++) {
    let free: Intervals = [view.x0, view.x1]
    for (let line = 0; line < lines && free.length > 0; line++)
      free = agreed(free, bandOf(rows.inside, rows.first, top + line), width)
    const y = (top + lines / 2) * bandHeight
    for (let at = 0; at < free.length; at += 2) {
      const [from, to] = [free[at] as number, free[at + 1] as number]
      const slack = (to - from - width) / 2
      const margin = Math.min(slack, comfort * scale)
      const wanted = Math.min(to - margin - width / 2, Math.max(from + margin + width / 2, label.x))
      const tight = (comfort * scale - margin) / scale
      for (const x of new Set([wanted, from + margin + width / 2, to - margin - width / 2])) {
        const away = Math.hypot(x - label.x, y - label.y) / scale
        spots.push({
          box: boxAt(label, 'middle', x, y),
          end: 'middle',
          manner: 'inside',
          leader: null,
          cost: tight + away * 0.15,
        })
      }
    }
  }
  return spots
}

const beside = (label: Sized, end: Spot['end'], x: number, y: number, cost: number): Spot => {
  const box = boxAt(label, end, x, y)
  const away = Math.hypot((box.x0 + box.x1) / 2 - label.x, y - label.y) / label.scale
  return { box, end, manner: 'beside', leader: null, cost: 10 + cost + away * 0.12 }
}

/** The topmost and the lowest pixel of a shape on a vertical line. */
const reachAt = (rows: ShapeRows, x: number): readonly [number, number] | null => {
  let [top, bottom] = [-1, -1]
  rows.touched.forEach((_, index) => {
    const y = (rows.first + index) * bandHeight
    if (!isInRows(rows, x, y)) return
    if (top < 0) top = y
    bottom = y + bandHeight
  })
  return top < 0 ? null : [top, bottom]
}

const isletWidth = ({ box }: ShapeRows): number => Math.min(8, (box.x1 - box.x0) / 6)

/** Spots around a shape that touch it: at the ends of its lines, above it and below it. */
export function spotsBeside(rows: ShapeRows, label: Sized, view: Bounds): readonly Spot[] {
  const { width } = label
  const half = heightOf(label) / 2
  const spots: Spot[] = []
  const step = Math.max(1, Math.floor(half / 2 / bandHeight))
  for (let index = 0; index < rows.touched.length; index += step) {
    const y = (rows.first + index + 0.5) * bandHeight
    const intervals = rows.touched[index] as Intervals
    for (let at = 0; at < intervals.length; at += 2) {
      // Beside an islet a name would seem to be that of the islet.
      if ((intervals[at + 1] as number) - (intervals[at] as number) < isletWidth(rows)) continue
      spots.push(beside(label, 'start', (intervals[at + 1] as number) - overlap - 1, y, 0))
      spots.push(beside(label, 'end', (intervals[at] as number) + overlap + 1, y, 1))
    }
  }
  const { x0, x1 } = rows.box
  const columns = new Set([label.x, (x0 + x1) / 2, x0 + (x1 - x0) / 4, x1 - (x1 - x0) / 4])
  // Letters do not fill their line: they stand near a shape whose edge their line crosses.
  const into = bandHeight + overlap + 2
  for (const x of columns) {
    const reach = reachAt(rows, x)
    if (!reach) continue
    for (const shift of [0, -0.3, 0.3]) {
      const cost = Math.abs(shift) * 8
      spots.push(beside(label, 'middle', x + shift * width, reach[0] - half + into, cost))
      spots.push(beside(label, 'middle', x + shift * width, reach[1] + half - into, cost + 1))
    }
  }
  return spots.filter((spot) => {
    const letters = lettersOf(spot, label)
    return letters.x1 > view.x0 && letters.x0 < view.x1 && isTouching(rows, letters)
  })
}

const directions = 20
const distances = [9, 15, 22, 32, 46, 64, 84, 108] as const
/** Pixels that a leader reaches into a shape. */
const intoShape = 4
/** Share of a label's letters that lie on its shape so that everybody sees it. */
const clearly = 0.08
/** Where along a label's upper or lower edge its leader may begin, as shares of the width. */
const starts = [0.5, 0.2, 0.8] as const

/** How far a line from the middle of a shape stays in some of its rows. */
const reachTowards = (
  rows: readonly Intervals[],
  first: number,
  label: Sized,
  dx: number,
  dy: number,
): number => {
  let away = 0
  while (isInBand(bandOf(rows, first, Math.floor((label.y + away * dy) / bandHeight)), label.x + away * dx))
    away += 1
  return away
}

/** Boxes at whose edge a leader that comes from a direction begins. */
const boxesFrom = (label: Sized, x: number, y: number, dx: number, dy: number) => {
  // Letters do not fill their line.
  const gap = heightOf(label) / 2 - labelHeight(label.scale) / 8
  const [aside, end] = dx > 0 ? [2, 'start' as const] : [-2, 'end' as const]
  const level = { box: boxAt(label, end, x + aside, y), end, cost: Math.abs(dy) * 6 }
  const over = starts.map((share) => ({
    box: boxAt(label, 'middle', x + (0.5 - share) * label.width, y + Math.sign(dy) * gap),
    end: 'middle' as const,
    cost: share === 0.5 ? 0 : 2,
  }))
  return [...(Math.abs(dx) > 0.3 ? [level] : []), ...(Math.abs(dy) > 0.3 ? over : [])]
}

/** Spots at some distance all around a shape, each with a straight line into it, unless it lies on the shape after all. */
export function spotsLed(rows: ShapeRows, label: Sized): readonly Spot[] {
  const { x, y, scale } = label
  return Array.from({ length: directions }, (_, at) => (at * 2 * Math.PI) / directions).flatMap((angle) => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const rim = reachTowards(rows.touched, rows.first, label, dx, dy)
    const into = Math.max(0, reachTowards(rows.inside, rows.first, label, dx, dy) - intoShape * scale)
    return distances.flatMap((distance) => {
      const away = rim + distance * scale
      const leader = { x1: x + away * dx, y1: y + away * dy, x2: x + into * dx, y2: y + into * dy }
      return boxesFrom(label, leader.x1, leader.y1, dx, dy).map(({ box, end, cost }): Spot => {
        const sum = cost + 20 + distance * 0.35 + (rim / scale) * 0.1
        // What clearly lies on its shape needs no line to it.
        return coveredShare(rows, lettersOf({ box, end }, label)) > clearly
          ? { box, end, manner: 'beside', leader: null, cost: sum }
          : { box, end, manner: 'led', leader, cost: sum }
      })
    })
  })
}

/** Spots around a pin or a dot, the best first, which costs as much as is given. */
export function spotsAroundPin(label: Sized, radius: number, least = 0): readonly Spot[] {
  const { x, y } = label
  const aside = radius + 3
  const down = radius + heightOf(label) / 2
  const at = (end: Spot['end'], dx: number, dy: number, cost: number): Spot => ({
    box: boxAt(label, end, x + dx, y + dy),
    end,
    manner: 'beside',
    leader: null,
    cost: least + cost,
  })
  return [
    at('start', aside, 0, 0),
    at('end', -aside, 0, 2),
    at('start', aside, down, 3),
    at('start', aside, -down, 3),
    at('end', -aside, down, 5),
    at('end', -aside, -down, 5),
    at('middle', 0, down, 4),
    at('middle', 0, -down, 4),
  ]
}
