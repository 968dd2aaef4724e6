import { type Segment, segmentsCross } from './boxes.ts'
import type { Crowd } from './crowdsOf.ts'
import type { LabelWish } from './labelChoice.ts'
import { labelHeight, labelWidth, type TypeSpacing } from './labelWidth.ts'
import { nameLines } from './nameLines.ts'
import type { Bounds } from './worldShapes.ts'

/** A label in the margin of an inset, with the line that leads from it into its place; pixels from the frame's corner. */
export interface InsetLabel {
  readonly wish: LabelWish
  /** Its name, in one line or two. */
  readonly lines: readonly string[]
  /** Which end of the lines is held: the one towards the picture. */
  readonly end: 'start' | 'end'
  /** Where that end stands, and the middle of the lines. */
  readonly x: number
  readonly y: number
  readonly box: Bounds
  readonly leader: Segment
}

/** An enlarged part of the map with labels in its margins; pixels from the frame's corner. */
export interface InsetFrame {
  readonly width: number
  readonly height: number
  /** Where the enlarged part is drawn: no label stands on it. */
  readonly picture: Bounds
  /** How much larger than on the map things are in it. */
  readonly zoom: number
  /** Where the corner of the crowd’s region lies. */
  readonly x: number
  readonly y: number
  readonly labels: readonly InsetLabel[]
}

/** Room to the edge of the frame, and between a label and the picture, in lines of type. */
const padding = 0.18
const gutter = 0.55
/** Width of a picture at the most, its height at the least, in lines; and how much larger it shows things at the least. */
const widest = 5
const lowest = 2.5
const leastZoom = 1.3

interface Sized {
  readonly wish: LabelWish
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

type Point = Readonly<Record<'x' | 'y', number>>

/** Room between two labels, in lines: more than between the lines of one. */
const between = 0.12

/** Labels one below the other, each with where it begins. */
const stacked = (labels: readonly Sized[], top: number, gap: number) => {
  let next = top
  return labels.map((label) => {
    const y0 = next
    next += label.height + gap
    return { label, y0, middle: y0 + label.height / 2 }
  })
}

/** Labels of a margin in an order in which no two of their leaders cross: of two that do the other order is shorter. */
const inOrder = (
  all: readonly Sized[],
  top: number,
  gap: number,
  edge: number,
  middleOf: (label: Sized) => Point,
) => {
  const order = [...all].sort((one, other) => middleOf(one).y - middleOf(other).y)
  const leaderOf = ({ label, middle }: ReturnType<typeof stacked>[number]): Segment => {
    const { x, y } = middleOf(label)
    return { x1: edge, y1: middle, x2: x, y2: y }
  }
  const swapCrossing = (): boolean => {
    const placed = stacked(order, top, gap)
    for (const [at, one] of placed.entries())
      for (const [before, other] of placed.slice(0, at).entries())
        if (segmentsCross(leaderOf(one), leaderOf(other))) {
          order[at] = other.label
          order[before] = one.label
          return true
        }
    return false
  }
  for (let turns = all.length ** 2; turns > 0 && swapCrossing(); ) turns -= 1
  return stacked(order, top, gap).map((one) => ({ ...one, leader: leaderOf(one) }))
}

const widthOfAll = (labels: readonly Sized[]): number => Math.max(0, ...labels.map(({ width }) => width))
const heightOfAll = (labels: readonly Sized[], gap: number): number =>
  labels.reduce((sum, { height }) => sum + height, 0) + Math.max(0, labels.length - 1) * gap

/** The frame with some labels to the left of the picture and the others to its right; null where little is enlarged. */
const frameWith = (
  left: readonly Sized[],
  right: readonly Sized[],
  region: Bounds,
  line: number,
): InsetFrame | null => {
  const [pad, gap] = [padding * line, between * line]
  const [across, down] = [region.x1 - region.x0, region.y1 - region.y0]
  const height = Math.max(heightOfAll(left, gap), heightOfAll(right, gap), lowest * line) + 2 * pad
  const zoom = Math.min((height - 2 * pad) / down, (widest * line) / across)
  if (zoom < leastZoom) return null
  const margin = (labels: readonly Sized[]): number =>
    labels.length > 0 ? pad + widthOfAll(labels) + gutter * line : 0
  const picture = { x0: margin(left), x1: margin(left) + across * zoom + 2 * pad, y0: 0, y1: height }
  const width = picture.x1 + margin(right)
  const [x, y] = [picture.x0 + pad, (height - down * zoom) / 2]
  const middleOf = ({ wish }: Sized): Point => ({
    x: (wish.x - region.x0) * zoom + x,
    y: (wish.y - region.y0) * zoom + y,
  })
  const column = (labels: readonly Sized[], end: InsetLabel['end']): readonly InsetLabel[] => {
    const edge = end === 'end' ? pad + widthOfAll(labels) : width - pad - widthOfAll(labels)
    return inOrder(labels, (height - heightOfAll(labels, gap)) / 2, gap, edge, middleOf).map(
      ({ label, y0, middle, leader }) => {
        const x0 = end === 'end' ? edge - label.width : edge
        const box = { x0, x1: x0 + label.width, y0, y1: y0 + label.height }
        return { wish: label.wish, lines: label.lines, end, x: edge, y: middle, box, leader }
      },
    )
  }
  return { width, height, picture, zoom, x, y, labels: [...column(left, 'end'), ...column(right, 'start')] }
}

/**
 * Frames for a crowd, the smallest first: its places enlarged, and their labels stacked in the margins to the left and
 * right, those further west on the left, in every division and with long names in one line or in two. Every label has its
 * place and a leader; no two leaders of a margin cross. Empty where the crowd can be enlarged by little.
 *
 * @param scale size of the type, 1 on the dashboard
 */
export function insetFrames(
  { region, wishes }: Crowd,
  scale: number,
  spacing: TypeSpacing,
): readonly InsetFrame[] {
  const line = labelHeight(scale)
  const widthIn = (text: string, { kind }: LabelWish): number => labelWidth(text, kind, scale, spacing)
  // A name no wider than what cannot be broken gains nothing by it.
  const unbroken = Math.max(
    0,
    ...wishes.filter(({ text }) => !text.includes(' ')).map((wish) => widthIn(wish.text, wish)),
  )
  const settings = [false, true].map((isBroken) =>
    wishes
      .map((wish): Sized => {
        const widthOf = (text: string): number => widthIn(text, wish)
        const isLong = isBroken && widthOf(wish.text) > unbroken
        const lines = (isLong && nameLines(wish.text, widthOf)) || [wish.text]
        return { wish, lines, width: Math.max(...lines.map(widthOf)), height: lines.length * line }
      })
      .sort((one, other) => one.wish.x - other.wish.x),
  )
  return settings
    .flatMap((labels) =>
      [...labels, null].flatMap(
        (_, before) => frameWith(labels.slice(0, before), labels.slice(before), region, line) ?? [],
      ),
    )
    .sort((one, other) => one.width * one.height - other.width * other.height)
}
