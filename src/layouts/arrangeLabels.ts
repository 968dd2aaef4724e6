/** A label that stands on a leader rising from the axis; lengths in pixels. */
export interface LeaderLabel {
  readonly x: number
  readonly width: number
  readonly height: number
}

/** Which way a label runs from its leader, and how high above the axis its foot stands, in pixels. */
export interface ArrangedLabel {
  readonly side: 'after' | 'before'
  readonly lift: number
}

/** Free pixels kept between a label and what stands beside or above it. */
export const labelGap = 8
/** Above this many labels only those that would leave the box are turned round. */
const mostTried = 10
/** Pixels of height that one turned label is worth: all reading the same way is calmer. */
const turnedCost = 14

type Side = ArrangedLabel['side']

const extent = ({ x, width }: LeaderLabel, side: Side): readonly [number, number] =>
  side === 'after' ? [x - 3, x + width + labelGap] : [x - width - labelGap, x + 3]

/**
 * Lifts for labels with given sides, or null if no order keeps every leader clear.
 *
 * A leader must not pass through a lower label, so whatever leader stands inside a label's extent carries a
 * label that is lower; labels whose extents meet without that must not overlap.
 */
function liftsFor(labels: readonly LeaderLabel[], sides: readonly Side[]): number[] | null {
  const extents = labels.map((label, index) => extent(label, sides[index] as Side))
  const lifts: (number | null)[] = labels.map(() => null)
  const mustBeBelow = (one: number, other: number): boolean => {
    const [from, to] = extents[other] as readonly [number, number]
    const { x } = labels[one] as LeaderLabel
    return one !== other && x > from && x < to
  }
  const meets = (one: number, other: number): boolean => {
    const [from, to] = extents[one] as readonly [number, number]
    const [start, end] = extents[other] as readonly [number, number]
    return from < end && start < to
  }
  const topOf = (index: number): number =>
    (lifts[index] as number) + (labels[index] as LeaderLabel).height + labelGap
  for (let round = 0; round < labels.length; round += 1) {
    const index = lifts.findIndex(
      (lift, at) =>
        lift === null && labels.every((_, other) => !mustBeBelow(other, at) || lifts[other] !== null),
    )
    if (index < 0) return null
    const { height } = labels[index] as LeaderLabel
    const placed = labels.flatMap((_, other) => (lifts[other] === null ? [] : [other]))
    let lift = Math.max(0, ...placed.filter((other) => mustBeBelow(other, index)).map(topOf))
    const inTheWay = (): number | undefined =>
      placed.find(
        (other) =>
          meets(index, other) && lift < topOf(other) && (lifts[other] as number) < lift + height + labelGap,
      )
    for (let other = inTheWay(); other !== undefined; other = inTheWay()) lift = topOf(other)
    lifts[index] = lift
  }
  return lifts as number[]
}

/**
 * Arranges labels so that none overlaps another and no leader crosses a label, as low as it can be done.
 *
 * @param labels in order of x
 * @param width pixels within which every label must stay
 * @returns null when there is no such arrangement
 */
export function arrangeLabels(
  labels: readonly LeaderLabel[],
  width: number,
): readonly ArrangedLabel[] | null {
  const fits = ({ x, width: own }: LeaderLabel, side: Side): boolean =>
    side === 'after' ? x + own <= width : x - own >= 0
  if (labels.some((label) => !fits(label, 'after') && !fits(label, 'before'))) return null
  const free = labels.flatMap((label, index) =>
    fits(label, 'after') && fits(label, 'before') && labels.length <= mostTried ? [index] : [],
  )
  let best: { lifts: number[]; sides: Side[]; cost: number } | null = null
  for (let choice = 0; choice < 1 << free.length; choice += 1) {
    const sides = labels.map((label): Side => (fits(label, 'after') ? 'after' : 'before'))
    let turned = 0
    free.forEach((index, bit) => {
      if ((choice >> bit) & 1) {
        sides[index] = 'before'
        turned += 1
      }
    })
    const lifts = liftsFor(labels, sides)
    if (!lifts) continue
    const height = Math.max(0, ...lifts.map((lift, index) => lift + (labels[index] as LeaderLabel).height))
    // Of equally low arrangements the one with the shorter leaders.
    const cost = height + turned * turnedCost + lifts.reduce((sum, lift) => sum + lift, 0) / 100
    if (!best || cost < best.cost) best = { lifts, sides, cost }
  }
  if (!best) return null
  const { lifts, sides } = best
  return labels.map((_, index) => ({ side: sides[index] as Side, lift: lifts[index] as number }))
}
