import type { Segment } from './boxes.ts'
import {
  type Around,
  allSpots,
  bestSpot,
  type Choice,
  choiceOf,
  type LabelWish,
  mayStand,
} from './labelChoice.ts'
import type { Spot } from './labelSpots.ts'
import { labelPadding } from './labelWidth.ts'
import { areApart, type SpotGrid, spotGrid, type Taken } from './spotGrid.ts'
import type { Bounds } from './worldShapes.ts'

/** A label where it stands, relative to the middle of what it names. */
export interface PlacedLabel extends LabelWish {
  /** What was wished, and which of its spots it has: by these it is found again on the same ground. */
  readonly wish: LabelWish
  readonly spot: Spot
  readonly end: Spot['end']
  readonly manner: Spot['manner']
  /** Its text as it is set: in one line, or in two where that finds a place. */
  readonly lines: readonly string[]
  /** Where the end of the text that is held stands. */
  readonly dx: number
  /** Middle of its lines. */
  readonly dy: number
  /** A little more than its text takes. */
  readonly width: number
  readonly box: Bounds
  /** From the label into its shape, relative to the middle of that; null for a label that touches it. */
  readonly leader: Segment | null
}

/** A label that has its spot. */
interface Placed extends Choice, Taken {
  readonly spot: Spot
}

const placedAt = (choice: Choice, spot: Spot): Placed => ({
  ...choice,
  spot,
  box: spot.box,
  leader: spot.leader,
})

/** Spots that are tried again where another label stands in the way. */
const mostTried = 48

/** Makes room for a label by moving the one that stands in its way, where that has another spot. */
const makeRoom = (choice: Choice, grid: SpotGrid<Placed>, around: Around, isAcross: boolean) => {
  const { taken = [] } = around
  const isOpen = (spot: Spot): boolean => taken.every((one) => areApart(one, spot))
  for (const spot of allSpots(choice, around, mostTried, isAcross)) {
    if (!isOpen(spot)) continue
    const [first, second] = grid.inWay(spot, 2)
    if (!first || second) continue
    grid.remove(first)
    const moved = bestSpot(
      first,
      around,
      (other) => areApart(other, spot) && isOpen(other) && grid.isFree(other),
    )
    if (moved) return { first, moved, spot }
    grid.add(first)
  }
  return null
}

const finished = new WeakMap<Spot, PlacedLabel>()

/** A spot is one label's alone: where it stands there again, it is the same to the eye and to what draws it. */
const finish = ({ wish, spot }: Placed, around: Around): PlacedLabel => {
  const known = finished.get(spot)
  if (known) return known
  const { x, y } = wish
  const { box, end, manner, leader } = spot
  const pad = labelPadding(around.scale)
  const at = end === 'start' ? box.x0 + pad : end === 'end' ? box.x1 - pad : (box.x0 + box.x1) / 2
  const label: PlacedLabel = {
    ...wish,
    // What is written on the speaker's dark fill could not be read beside it.
    kind: wish.kind === 'speaker' && manner !== 'inside' ? 'place' : wish.kind,
    wish,
    spot,
    end,
    manner,
    lines: spot.lines ?? [wish.text],
    dx: at - x,
    dy: (box.y0 + box.y1) / 2 - y,
    width: box.x1 - box.x0,
    box,
    leader: leader && { x1: leader.x1 - x, y1: leader.y1 - y, x2: leader.x2 - x, y2: leader.y2 - y },
  }
  finished.set(spot, label)
  return label
}

/** Work in steps that can be paused after each, and what comes of it. */
export type InSteps<T> = Generator<undefined, T>

type Spots = ReadonlyMap<LabelWish, Spot>

/** Places labels in an order, but first those that may stand where they stood. */
function* placeInOrder(
  choices: readonly Choice[],
  around: Around,
  standing: Spots,
): InSteps<ReadonlyMap<LabelWish, Placed>> {
  const { ground, taken = [] } = around
  const grid = spotGrid<Placed>(ground.width, ground.height)
  const isFree = (spot: Spot): boolean => grid.isFree(spot) && taken.every((one) => areApart(one, spot))
  const placed = new Map<LabelWish, Placed>()
  const put = (one: Placed): void => {
    grid.add(one)
    placed.set(one.wish, one)
  }
  for (const choice of choices) {
    const spot = standing.get(choice.wish)
    if (spot && mayStand(choice, spot, around) && isFree(spot)) put(placedAt(choice, spot))
  }
  for (const choice of choices) {
    yield
    if (placed.has(choice.wish)) continue
    const found = bestSpot(choice, around, isFree)
    if (found) {
      put(placedAt(choice, found))
      continue
    }
    const room = choice.wish.isOptional
      ? null
      : (makeRoom(choice, grid, around, false) ??
        (around.taken ? null : makeRoom(choice, grid, around, true)))
    if (!room) continue
    put(placedAt(room.first, room.moved))
    put(placedAt(choice, room.spot))
  }
  return placed
}

/** How often labels are placed anew behind those that were left out, where there is the time. */
const mostTurns = 4

/** Labels of places that should have one and have none. */
const leftOut = (choices: readonly Choice[], placed: ReadonlyMap<LabelWish, Placed>): readonly Choice[] =>
  choices.filter(({ wish }) => !wish.isOptional && wish.kind !== 'venue' && !placed.has(wish))

/** Whether fewer parties of conflicts are left out, or as many of them and fewer labels. */
const isLess = (one: readonly Choice[], other: readonly Choice[]): boolean => {
  const parties = (all: readonly Choice[]): number => all.filter(({ wish }) => wish.isParty).length
  return parties(one) - parties(other) < 0 || (parties(one) === parties(other) && one.length < other.length)
}

/**
 * Places labels, those that matter most first, one in a step. Each stands within its shape, or touches it over
 * water or plain land, or a line leads from it into the shape; none lies on another marked place, a pin, another
 * label, an inset or the edge of the view. One that fits nowhere is left out; where that would be a party of a conflict,
 * or where there is the time any place that is named, all are placed anew behind it and the speaker.
 *
 * @param standing labels of another state on the same ground: those that are wanted again and stand at their shape
 * stay where they are, if they may, so that a map stirs little
 */
export function* placeLabels(
  wishes: readonly LabelWish[],
  around: Around,
  standing: readonly PlacedLabel[] = [],
): InSteps<readonly PlacedLabel[]> {
  // A label at the end of a line is there for want of a better place, which there may be now.
  const spots = new Map(standing.flatMap(({ wish, spot }) => (spot.leader ? [] : [[wish, spot] as const])))
  const choices = wishes.map((wish) => choiceOf(wish, around))
  const mayWait = ({ wish }: Choice): boolean => !around.isPatient && !wish.isParty
  let best = yield* placeInOrder(choices, around, spots)
  let [last, order] = [best, choices]
  for (let turns = around.isPatient ? mostTurns : 1; turns > 0; turns -= 1) {
    const left = leftOut(choices, last).filter((choice) => !mayWait(choice))
    if (left.length === 0) break
    const isFirst = (choice: Choice): boolean => choice.wish.kind === 'speaker' || left.includes(choice)
    order = [...order].sort((one, other) => +isFirst(other) - +isFirst(one))
    last = yield* placeInOrder(order, around, new Map())
    if (isLess(leftOut(choices, last), leftOut(choices, best))) best = last
  }
  return [...best.values()].map((one) => finish(one, around))
}
