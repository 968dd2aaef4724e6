import { boxesMeet, type Segment, segmentMeetsBox, segmentsCross } from './boxes.ts'
import { type Around, allSpots, bestSpot, type Choice, choiceOf, type LabelWish } from './labelChoice.ts'
import type { Spot } from './labelSpots.ts'
import { labelPadding } from './labelWidth.ts'
import type { Bounds } from './worldShapes.ts'

/** A label where it stands, relative to the middle of what it names. */
export interface PlacedLabel extends LabelWish {
  readonly end: Spot['end']
  readonly manner: Spot['manner']
  /** Where the end of the text that is held stands. */
  readonly dx: number
  /** Middle of the line. */
  readonly dy: number
  /** A little more than its text takes. */
  readonly width: number
  readonly box: Bounds
  /** From the label into its shape, relative to the middle of that; null for a label that touches it. */
  readonly leader: Segment | null
}

interface Placed extends Choice {
  spot: Spot
}

const areApart = (one: Spot, other: Spot): boolean =>
  !boxesMeet(one.box, other.box) &&
  !(one.leader && segmentMeetsBox(one.leader, other.box)) &&
  !(other.leader && segmentMeetsBox(other.leader, one.box)) &&
  !(one.leader && other.leader && segmentsCross(one.leader, other.leader))

/** Spots that are tried again where another label stands in the way. */
const mostTried = 48

/** Makes room for a label by moving the one that stands in its way, where that has another spot. */
const makeRoom = (choice: Choice, placed: readonly Placed[], around: Around): Spot | null => {
  for (const spot of allSpots(choice, around).slice(0, mostTried)) {
    const inWay = placed.filter((other) => !areApart(spot, other.spot))
    const [first] = inWay
    if (!first || inWay.length > 1) continue
    const moved = bestSpot(
      first,
      around,
      (other) => areApart(other, spot) && placed.every((one) => one === first || areApart(other, one.spot)),
    )
    if (!moved) continue
    first.spot = moved
    return spot
  }
  return null
}

const finish = ({ wish, spot }: Placed, around: Around): PlacedLabel => {
  const { x, y } = wish
  const { box, end, manner, leader } = spot
  const pad = labelPadding(around.scale)
  const at = end === 'start' ? box.x0 + pad : end === 'end' ? box.x1 - pad : (box.x0 + box.x1) / 2
  return {
    ...wish,
    // What is written on the speaker's dark fill could not be read beside it.
    kind: wish.kind === 'speaker' && manner !== 'inside' ? 'place' : wish.kind,
    end,
    manner,
    dx: at - x,
    dy: (box.y0 + box.y1) / 2 - y,
    width: box.x1 - box.x0,
    box,
    leader: leader && { x1: leader.x1 - x, y1: leader.y1 - y, x2: leader.x2 - x, y2: leader.y2 - y },
  }
}

/**
 * Places labels, those that matter most first. Each stands within its shape, or touches it over water or plain
 * land, or a line leads from it into the shape; none lies on another marked place, a pin, another label or
 * the edge of the view. One that fits nowhere is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], around: Around): readonly PlacedLabel[] {
  const placed: Placed[] = []
  for (const wish of wishes) {
    const choice = choiceOf(wish, around)
    const isFree = (spot: Spot): boolean => placed.every((other) => areApart(spot, other.spot))
    const found = bestSpot(choice, around, isFree)
    const spot = found ?? (wish.isOptional ? null : makeRoom(choice, placed, around))
    if (spot) placed.push({ ...choice, spot })
  }
  return placed.map((one) => finish(one, around))
}
