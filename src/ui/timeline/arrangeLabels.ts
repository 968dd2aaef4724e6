/** A label that stands on a leader rising from the axis; lengths in pixels. */
export interface LeaderLabel {
  readonly x: number
  readonly width: number
}

/** Which way a label runs from its leader, and how high it stands; level 0 is next to the axis. */
export interface ArrangedLabel {
  readonly side: 'after' | 'before'
  readonly level: number
}

/** Free pixels kept between a label and what stands beside it. */
const gap = 8
/** Above this many labels only those that would leave the box are turned round. */
const mostTried = 10
/** Highest level the panel has room for without growing. */
const mostLevels = 2

const extent = ({ x, width }: LeaderLabel, side: ArrangedLabel['side']): [number, number] =>
  side === 'after' ? [x - 3, x + width + gap] : [x - width - gap, x + 3]

/**
 * Levels for labels with given sides, or null if no order keeps every leader clear.
 *
 * A leader must not pass through a lower label, so whatever stands inside a label's extent is lower than
 * it; labels whose extents meet without that must differ.
 */
function levelsFor(labels: readonly LeaderLabel[], sides: readonly ArrangedLabel['side'][]): number[] | null {
  const extents = labels.map((label, index) => extent(label, sides[index] as ArrangedLabel['side']))
  const levels = labels.map(() => -1)
  const isBelow = (one: number, other: number): boolean => {
    const [from, to] = extents[other] as [number, number]
    const { x } = labels[one] as LeaderLabel
    return one !== other && x > from && x < to
  }
  const meets = (one: number, other: number): boolean => {
    const [from, to] = extents[one] as [number, number]
    const [start, end] = extents[other] as [number, number]
    return from < end && start < to
  }
  for (let round = 0; round < labels.length; round += 1) {
    const index = levels.findIndex(
      (level, at) =>
        level < 0 && labels.every((_, other) => !isBelow(other, at) || (levels[other] as number) >= 0),
    )
    if (index < 0) return null
    let level = 0
    labels.forEach((_, other) => {
      const known = levels[other] as number
      if (isBelow(other, index)) level = Math.max(level, known + 1)
    })
    while (labels.some((_, other) => other !== index && levels[other] === level && meets(index, other)))
      level += 1
    levels[index] = level
  }
  return levels
}

/**
 * Arranges labels so that none overlaps another and no leader crosses a label, on as few levels as it can.
 *
 * @param labels in order of x
 * @param width pixels within which every label must stay
 */
export function arrangeLabels(labels: readonly LeaderLabel[], width: number): readonly ArrangedLabel[] {
  const forced = labels.map(({ x, width: own }): ArrangedLabel['side'] | null => {
    if (x + own > width) return 'before'
    return x - own < 0 ? 'after' : null
  })
  const free = forced.flatMap((side, index) => (side === null && labels.length <= mostTried ? [index] : []))
  let best: { levels: number[]; sides: ArrangedLabel['side'][]; cost: number } | null = null
  for (let choice = 0; choice < 1 << free.length; choice += 1) {
    const sides = forced.map((side) => side ?? 'after')
    let turned = 0
    free.forEach((index, bit) => {
      if ((choice >> bit) & 1) {
        sides[index] = 'before'
        turned += 1
      }
    })
    const levels = levelsFor(labels, sides)
    if (!levels) continue
    // Three levels have room; then few turned labels, since all reading the same way is calmer; then low ones.
    const over = Math.max(0, Math.max(...levels, 0) - mostLevels)
    const cost = over * 1000 + turned * 4 + levels.reduce((sum, level) => sum + level, 0)
    if (!best || cost < best.cost) best = { levels, sides, cost }
  }
  const levels = best?.levels ?? labels.map((_, index) => labels.length - index)
  return labels.map((_, index) => ({
    side: best?.sides[index] ?? forced[index] ?? 'after',
    level: levels[index] as number,
  }))
}
