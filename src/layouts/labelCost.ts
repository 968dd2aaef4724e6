import { lazily } from '#views/words/lazily.ts'
import { boxesMeet, holds, segmentMeetsBox } from './boxes.ts'
import type { Around, LabelWish } from './labelChoice.ts'
import type { Spot } from './labelSpots.ts'
import { type Crossed, crossedBy } from './leaderPath.ts'
import type { MapGround } from './mapGround.ts'
import { coveredShare } from './shapeRows.ts'

/** Share of a label that may lie on the land of others, and of one whose leader says where it belongs. */
const mostForeign = 0.5
const mostForeignLed = 0.8
/** Cost of lying on it, for the whole of a label. */
const foreignCost = 50
/** Cost of a venue's name on the fill of a marked country, and of a name that is half within its own shape. */
const onFillCost = 10
/** Cost of hiding the middle of a country that is not marked, and of hiding a dot. */
const middleCost = 15
const dotCost = 4
/** Pixels of the dashboard for which a leader may pass over a marked place that is not its own, as where borders meet. */
const mostCrossed = 5
/** Cost of a leader that passes a pin or a dot, and of a pixel over a marked place, where there is no other way. */
const passingCost = 20
const crossingCost = 1

/** What a spot lies on, whatever is marked. */
export interface Footing {
  /** Codes of the other countries it touches. */
  readonly others: readonly string[]
  /** Share of it that lies on its own land. */
  readonly own: number
  /** What it costs there; infinite where it may never stand. */
  readonly cost: number
  /** What its leader may pass over. */
  readonly crossed: () => readonly Crossed[]
}

/** Finds out what a spot lies on. */
export const footingOf = ({ box, leader, cost }: Spot, wish: LabelWish, ground: MapGround): Footing => {
  const others: string[] = []
  let [foreign, own, middles, dots] = [0, 0, 0, 0]
  for (const { code, rows, x, y, isDot } of ground.near(box)) {
    const isOwn = code !== null && code === wish.country
    const share = coveredShare(rows(), box)
    if (isOwn) own += share
    else if (share > 0) {
      if (code !== null) others.push(code)
      if (!isDot) foreign += share
      if (holds(box, { x, y })) {
        if (isDot) dots += 1
        else middles += 1
      }
    }
  }
  const isBarred = foreign > (leader ? mostForeignLed : mostForeign) || (middles > 0 && !leader)
  return {
    others,
    own,
    cost: isBarred
      ? Number.POSITIVE_INFINITY
      : cost + foreign * foreignCost + middles * middleCost + dots * dotCost,
    crossed: lazily(() => (leader ? crossedBy(leader, wish.country, ground) : [])),
  }
}

/** What a spot costs with what is marked around it; infinite where it may not stand. */
export const costOf = (
  spot: Spot,
  { others, own, cost, crossed }: Footing,
  wish: LabelWish,
  around: Around,
  mayCross: boolean,
): number => {
  if (cost === Number.POSITIVE_INFINITY) return cost
  const { marked, faint, squares, scale } = around
  for (const code of others) if (marked.has(code)) return Number.POSITIVE_INFINITY
  const { box, leader, manner } = spot
  const isOnFill = manner === 'beside' && wish.country !== null && marked.has(wish.country)
  let sum = isOnFill ? cost + own * onFillCost : cost
  for (const square of squares) {
    if (square.id === wish.id) continue
    if (boxesMeet(square.box, box)) return Number.POSITIVE_INFINITY
    if (leader && segmentMeetsBox(leader, square.box)) {
      if (!mayCross) return Number.POSITIVE_INFINITY
      sum += passingCost
    }
  }
  if (!leader) return sum
  for (const { code, length: lengthOver } of crossed()) {
    if (!marked.has(code)) continue
    const length = lengthOver()
    const isOpen = mayCross && faint?.has(code)
    if (!isOpen && length > mostCrossed * scale) return Number.POSITIVE_INFINITY
    sum += (length / scale) * crossingCost
  }
  return sum
}
