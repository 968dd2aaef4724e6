import { boxesMeet, type Segment, segmentMeetsBox, segmentsCross } from './boxes.ts'
import type { Crowd } from './crowdsOf.ts'
import type { InsetFrame } from './insetFrames.ts'
import type { Around, LabelWish } from './labelChoice.ts'
import { labelHeight } from './labelWidth.ts'
import { coveredShare, isInRows } from './shapeRows.ts'
import type { Taken } from './spotGrid.ts'
import type { Bounds } from './worldShapes.ts'

/** A frame where it could stand on a map; pixels of the view. */
export interface InsetPlace {
  readonly content: InsetFrame
  readonly frame: Bounds
  /** What it enlarges. */
  readonly region: Bounds
  /** From the region to the frame. */
  readonly link: Segment
  /** Less is better. */
  readonly cost: number
}

/** Lines of type from one place that is tried to the next, and pixels to the edge of the view. */
const stride = 0.6
const edge = 2

/** Costs: of a frame that is all on land, of each label that it stands near, of pixels of its link and to the edge. */
const landCost = 60
const nearCost = 25
const linkCost = 0.4
const edgeCost = 0.5
/** Cost of a link over a marked place. */
const overCost = 60
/** Square lines of type that cost as much as one. */
const areaOfCost = 0.75

/** What an inset takes from the map: the frame with its link, and the region that it enlarges. */
export const takenBy = ({ frame, region, link }: InsetPlace): readonly Taken[] => [
  { box: frame, leader: link },
  { box: region, leader: null },
]

/** The shortest line from a corner of one box to another box. */
const linkBetween = (from: Bounds, to: Bounds): Segment => {
  const corners = [from.x0, from.x1].flatMap((x) => [from.y0, from.y1].map((y) => ({ x, y })))
  const lines = corners.map(({ x, y }) => ({
    x1: x,
    y1: y,
    x2: Math.max(to.x0, Math.min(to.x1, x)),
    y2: Math.max(to.y0, Math.min(to.y1, y)),
  }))
  return lines.reduce((best, line) => (lengthOf(line) < lengthOf(best) ? line : best))
}

/** Pixels between the points of a link that are looked at. */
const pace = 4

/** Whether a line passes over a marked place that its region does not hold. */
const isOverMarked = (line: Segment, { ground, marked }: Around): boolean => {
  const { x1, y1, x2, y2 } = line
  const box = {
    x0: Math.min(x1, x2),
    y0: Math.min(y1, y2),
    x1: Math.max(x1, x2) + 1,
    y1: Math.max(y1, y2) + 1,
  }
  const paces = Math.ceil(lengthOf(line) / pace)
  return ground
    .near(box)
    .some(
      ({ code, rows }) =>
        code !== null &&
        marked.has(code) &&
        Array.from({ length: paces }, (_, at) => at / paces).some((share) =>
          isInRows(rows(), x1 + (x2 - x1) * share, y1 + (y2 - y1) * share),
        ),
    )
}

const lengthOf = ({ x1, y1, x2, y2 }: Segment): number => Math.hypot(x2 - x1, y2 - y1)

/** The part of the map that is seen in the picture of a frame. */
const regionOf = ({ region }: Crowd, { picture, zoom, x, y }: InsetFrame): Bounds => ({
  x0: region.x0 + (picture.x0 - x) / zoom,
  x1: region.x0 + (picture.x1 - x) / zoom,
  y0: region.y0 + (picture.y0 - y) / zoom,
  y1: region.y0 + (picture.y1 - y) / zoom,
})

/** Share of a box that plain land takes; null where a marked place lies in it. */
const landIn = (box: Bounds, { ground, marked }: Around): number | null => {
  let land = 0
  for (const { code, rows, isDot } of ground.near(box)) {
    const share = coveredShare(rows(), box)
    if (share > 0 && code !== null && marked.has(code)) return null
    if (!isDot) land += share
  }
  return land
}

/**
 * Where a frame can stand on a map, the best first: on no marked place, pin or other inset, rather on water and at an
 * edge, near what it enlarges and away from what is still to be labelled. Empty where there is no room.
 *
 * @param taken by other insets
 * @param others labels that stand on the map itself
 */
export function insetPlaces(
  crowd: Crowd,
  content: InsetFrame,
  around: Around,
  taken: readonly Taken[],
  others: readonly LabelWish[],
): readonly InsetPlace[] {
  const { ground, squares, scale } = around
  const { width, height } = content
  const line = labelHeight(scale)
  const step = stride * line
  const region = regionOf(crowd, content)
  const places: InsetPlace[] = []
  const isTaken = (frame: Bounds, link: Segment): boolean =>
    boxesMeet(region, frame) ||
    squares.some(({ box }) => boxesMeet(box, frame)) ||
    taken.some(
      ({ box, leader }) =>
        boxesMeet(box, frame) ||
        boxesMeet(box, region) ||
        segmentMeetsBox(link, box) ||
        (leader !== null &&
          (segmentMeetsBox(leader, frame) || segmentMeetsBox(leader, region) || segmentsCross(leader, link))),
    )
  for (let y0 = edge; y0 + height <= ground.height - edge; y0 += step)
    for (let x0 = edge; x0 + width <= ground.width - edge; x0 += step) {
      const frame = { x0, y0, x1: x0 + width, y1: y0 + height }
      const link = linkBetween(region, frame)
      if (isTaken(frame, link)) continue
      const land = landIn(frame, around)
      if (land === null) continue
      const isNear = ({ x, y }: LabelWish): boolean =>
        x > frame.x0 - 2 * line && x < frame.x1 + 2 * line && y > frame.y0 - line && y < frame.y1 + line
      const toEdge = Math.min(x0, ground.width - frame.x1, y0, ground.height - frame.y1)
      const cost =
        others.filter(isNear).length * nearCost +
        land * landCost +
        (isOverMarked(link, around) ? overCost : 0) +
        lengthOf(link) * linkCost +
        toEdge * edgeCost +
        (width * height) / (line * line) / areaOfCost
      places.push({ content, frame, region, link, cost })
    }
  return places.sort((one, other) => one.cost - other.cost)
}
