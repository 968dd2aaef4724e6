import type { CardSpot } from './cardPlace.ts'

/** A box on a map, in CSS pixels from its upper left corner. */
export interface MapBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Pixels between two places that are tried. */
const step = 8
/** Pixels around the place that a card leaves free. */
const apart = 12

const shared = (from: number, length: number, other: number, otherLength: number): number =>
  Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other))

/** Square pixels that two boxes have in common; 0 where they only touch. */
export function overlap(one: MapBox, other: MapBox): number {
  return (
    shared(one.left, one.width, other.left, other.width) *
    shared(one.top, one.height, other.top, other.height)
  )
}

/** How far a point is from a box; 0 inside it. */
const distance = ({ left, top, width, height }: MapBox, { x, y }: CardSpot): number =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height))

const steps = (room: number): readonly number[] => {
  const most = Math.max(0, room)
  return [...Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step), most]
}

/**
 * Where a card covers least of what stands on its map, nothing where there is room for that; of places that cover as
 * little, the one that is nearest to what it describes. A card that is larger than its map begins at its upper left corner.
 *
 * @param at the place that the card describes, which counts as covered with some pixels around it
 * @param size of the map
 * @param card its size
 * @param taken what the card should not cover, as names and marked places
 */
export function freeCardPlace(
  at: CardSpot,
  size: { readonly width: number; readonly height: number },
  card: { readonly width: number; readonly height: number },
  taken: readonly MapBox[],
): { readonly left: number; readonly top: number } {
  const { x, y, before = 0, after = 0 } = at
  const own = {
    left: x - before - apart,
    top: y - apart,
    width: before + after + 2 * apart,
    height: 2 * apart,
  }
  let best = { left: 0, top: 0 }
  let [least, nearest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const left of steps(size.width - card.width))
    for (const top of steps(size.height - card.height)) {
      const box = { left, top, ...card }
      const covered = [own, ...taken].reduce((sum, one) => sum + overlap(box, one), 0)
      const away = distance(box, at)
      if (covered > least || (covered === least && away >= nearest)) continue
      best = { left, top }
      least = covered
      nearest = away
    }
  return best
}
