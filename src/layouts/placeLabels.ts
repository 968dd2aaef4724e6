/** Size of a place's label in CSS pixels on the dashboard. */
export const standardTextSize = 13
/** Size of the smallest labels on the map, those of implied places and venues, as a share of a place's. */
export const smallestLabel = 0.885

/** A label that wants a place near its anchor; all lengths in CSS pixels. */
export interface LabelWish {
  readonly id: string
  readonly text: string
  readonly kind: 'place' | 'implied' | 'speaker' | 'venue'
  readonly x: number
  readonly y: number
  /** Room around the anchor that the label must clear; 0 centres it on the anchor first. */
  readonly clear: number
  /** Width and height within which a centred label still lies inside its shape. */
  readonly room: number
  /** Left out where it does not fit inside its shape. */
  readonly isOptional: boolean
}

/** Where a label can stand about its anchor. */
type Spot = Pick<PlacedLabel, 'end' | 'dx' | 'dy'>

/** A label with its place, relative to the anchor. */
export interface PlacedLabel extends LabelWish {
  /** Which end of the text, or its middle, stands at `dx`: a label beside its shape grows away from it. */
  readonly end: 'start' | 'middle' | 'end'
  readonly dx: number
  /** Middle of the line. */
  readonly dy: number
  readonly width: number
}

interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

const lineHeightOf = (scale: number): number => 16 * scale

/** Advance widths in em of the interface's face at the weight of labels, each the most of its letters. */
const advances: readonly (readonly [letters: string, em: number])[] = [
  [' ijlI’', 0.3],
  [".,·:;'!|", 0.33],
  ['frt', 0.4],
  ['s1-–()', 0.55],
  ['acekvxyzFJL7', 0.6],
  ['bdghnopquE235', 0.63],
  ['BPRSTZ04689&', 0.67],
  ['ACDGHKNOQUVXY', 0.78],
  ['mwM', 0.93],
]
const emOf = new Map(advances.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em])))
/** Letters the list leaves out may be as wide as a square. */
const widest = 1.05
const accents = /\p{M}/gu

/**
 * Width of a label, a little more than its text takes in the interface's face.
 *
 * @param scale 1 at the dashboard's own size of type
 */
export function labelWidth(text: string, kind: LabelWish['kind'], scale: number): number {
  const letters = [...text.normalize('NFD').replace(accents, '')]
  const ems = letters.reduce((sum, letter) => sum + (emOf.get(letter) ?? widest), 0)
  const size = standardTextSize * (kind === 'implied' || kind === 'venue' ? smallestLabel : 1)
  return (ems * size + 6) * scale
}

const overlaps = (one: Box, other: Box): boolean =>
  one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1

const spotsAround = ({ clear, kind }: LabelWish, lineHeight: number): readonly Spot[] => {
  const beside = clear + 3
  const above = -(clear + lineHeight / 2)
  const below = -above
  const middle = (dy: number): Spot => ({ end: 'middle', dx: 0, dy })
  const after = (dy: number): Spot => ({ end: 'start', dx: beside, dy })
  const before = (dy: number): Spot => ({ end: 'end', dx: -beside, dy })
  return kind === 'venue'
    ? [
        after(0),
        before(0),
        after(below),
        after(above),
        before(below),
        before(above),
        middle(below),
        middle(above),
      ]
    : [
        middle(above),
        middle(below),
        after(0),
        before(0),
        after(above),
        after(below),
        before(above),
        before(below),
      ]
}

const isWithin = (box: Box, bounds: Box): boolean =>
  box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1

/** In the middle of the shape, else beside or below a pin that stands there, as far as the room allows. */
const spotsInside = (room: number, width: number, lineHeight: number): readonly Spot[] => {
  const [aside, down] = [(room - width) / 2, Math.min(room - lineHeight, lineHeight) / 2]
  return [0, down, -down].flatMap((dy) =>
    [0, -aside, aside].map((dx) => ({ end: 'middle' as const, dx, dy })),
  )
}

/** Shares of a label's width that lie before the point it is placed by. */
const shareBefore = { start: 0, middle: 0.5, end: 1 }

/** The same without edges, for a label whose anchor has been moved out of view. */
const everywhere: Box = {
  x0: Number.NEGATIVE_INFINITY,
  y0: Number.NEGATIVE_INFINITY,
  x1: Number.POSITIVE_INFINITY,
  y1: Number.POSITIVE_INFINITY,
}

const contains = (box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1

/** A square around a point. */
interface Square {
  readonly x: number
  readonly y: number
  /** Half of its side. */
  readonly r: number
}

/** The middle of a place, by the id of its wish. */
export interface Heart extends Square {
  readonly id: string
  /** Drawn in a hatch, over which a name can be read. */
  readonly isFaint: boolean
}

const boxOf = ({ x, y, r }: Square): Box => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r })

/**
 * Places labels one after the other so that none overlaps another, a pin, or the edge of the view; a label
 * that fits nowhere is left out. Earlier wishes win. None stands in the middle of another place where it can
 * stand elsewhere; the speaker's, which the key names too, never does.
 *
 * @param around `pins` stay free; `view` is what is in view, and labels of anchors outside it may stand
 *   anywhere; `scale` is the size of the type, 1 on the dashboard
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  around: {
    readonly pins: readonly Square[]
    readonly hearts: readonly Heart[]
    readonly view: Box
    readonly scale: number
  },
): readonly PlacedLabel[] {
  const { hearts, view, scale } = around
  const lineHeight = lineHeightOf(scale)
  const taken = around.pins.map(boxOf)
  const middles = hearts.map((heart) => ({ ...heart, box: boxOf(heart) }))
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const width = labelWidth(wish.text, wish.kind, scale)
    const bounds = contains(view, wish) ? view : everywhere
    const inside = wish.room >= width ? spotsInside(wish.room, width, lineHeight) : []
    const spots = [...inside, ...(wish.isOptional ? [] : spotsAround(wish, lineHeight))]
    const isSpeaker = wish.kind === 'speaker'
    const isApart = (box: Box): boolean =>
      !middles.some(
        ({ id, isFaint, box: middle }) => id !== wish.id && (isSpeaker || !isFaint) && overlaps(box, middle),
      )
    let best: { readonly spot: Spot; readonly box: Box } | undefined
    for (const spot of spots) {
      const x0 = wish.x + spot.dx - width * shareBefore[spot.end]
      const y0 = wish.y + spot.dy - lineHeight / 2
      const box = { x0, x1: x0 + width, y0, y1: y0 + lineHeight }
      if (!isWithin(box, bounds) || taken.some((other) => overlaps(box, other))) continue
      const isBest = isApart(box)
      if (isBest || !(best || isSpeaker)) best = { spot, box }
      if (isBest) break
    }
    if (!best) continue
    taken.push(best.box)
    // What is written on the speaker's dark fill could not be read beside it.
    const kind = isSpeaker && !inside.includes(best.spot) ? 'place' : wish.kind
    placed.push({ ...wish, ...best.spot, kind, width })
  }
  return placed
}
