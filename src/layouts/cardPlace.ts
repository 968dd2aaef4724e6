/** Where a card stands over a map, in CSS pixels from the edges of the map. */
export interface CardPlace {
  readonly left: number
  readonly width: number
  /** One of the two is there: the edge that the card keeps however long it is. */
  readonly top?: number
  readonly bottom?: number
  readonly maxHeight: number
  /** Side of the map's middle on which the place does not lie. */
  readonly side: 'left' | 'right'
}

/** Pixels between a card and the place it describes. */
const apart = 18
/** Pixels by which a card beside its place begins before it. */
const before = 20

/** A place that a card describes: a point of it, and how far its shape reaches to the left and the right of that. */
export interface CardSpot {
  readonly x: number
  readonly y: number
  readonly before?: number
  readonly after?: number
}

/**
 * A card beside the place that it describes, never on it: to the right of its shape where there is room, else to the
 * left, where its shape is too wide for both beside the point, and on a map too narrow for that below or above it,
 * where there is more room.
 *
 * @param at the place, in pixels of the map; one outside it counts as at its edge
 * @param size of the map in pixels
 * @param width that the card likes to have
 */
export function cardPlace(
  at: CardSpot,
  size: { readonly width: number; readonly height: number },
  width: number,
): CardPlace {
  const x = Math.max(0, Math.min(at.x, size.width))
  const y = Math.max(0, Math.min(at.y, size.height))
  const side = x > size.width / 2 ? 'left' : 'right'
  const isLow = y > size.height / 2
  const { before: reach = 0, after = 0 } = at
  const [free] = [x + after + apart, x - reach - apart - width, x + apart, x - apart - width].filter(
    (left) => left >= 0 && left + width <= size.width,
  )
  if (free !== undefined) {
    const beside = { left: free, width, side } as const
    return isLow
      ? {
          ...beside,
          bottom: Math.max(0, size.height - y - before),
          maxHeight: Math.min(y + before, size.height),
        }
      : {
          ...beside,
          top: Math.max(0, y - before),
          maxHeight: Math.min(size.height - y + before, size.height),
        }
  }
  const fitting = Math.min(width, size.width)
  const over = {
    left: Math.max(0, Math.min(x - fitting / 2, size.width - fitting)),
    width: fitting,
    side,
  } as const
  return isLow
    ? { ...over, bottom: size.height - y + apart, maxHeight: Math.max(0, y - apart) }
    : { ...over, top: y + apart, maxHeight: Math.max(0, size.height - y - apart) }
}
