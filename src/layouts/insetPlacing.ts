import { holds } from './boxes.ts'
import { crowdsOf } from './crowdsOf.ts'
import type { InsetPlace } from './insetPlaces.ts'
import { insetShapes } from './insetShapes.ts'
import type { InsetPlacing, MapInset } from './mapInset.ts'
import { mapInsets } from './mapInsets.ts'
import type { Pin } from './mapLayout.ts'
import type { OnScreen } from './shapeRows.ts'
import type { WorldShape } from './worldShapes.ts'

/** What an inset shows, where it stands. */
const insetOf = (
  { content, frame, region, link }: InsetPlace,
  { shapes, at: onMap }: { readonly shapes: readonly WorldShape[]; readonly at: OnScreen },
  pins: readonly Pin[],
): MapInset => {
  const { zoom, picture } = content
  const at = {
    scale: onMap.scale * zoom,
    x: (onMap.x - region.x0) * zoom + picture.x0,
    y: (onMap.y - region.y0) * zoom + picture.y0,
  }
  return {
    content,
    frame,
    region,
    link,
    at,
    seen: insetShapes(shapes, at, picture),
    pins: pins
      .filter((pin) => holds(region, pin))
      .map(({ city, x, y }) => ({
        city,
        x: (x - region.x0) * zoom + picture.x0,
        y: (y - region.y0) * zoom + picture.y0,
      })),
  }
}

/**
 * What gives the small places of a world insets where they crowd together.
 *
 * @param at where the world's units lie in the view
 */
export function insetPlacing(shapes: readonly WorldShape[], at: OnScreen): InsetPlacing {
  return function* (wishes, around, placed, pins) {
    const crowds = crowdsOf(wishes, placed, shapes, at, around.scale)
    const { labels, insets } = yield* mapInsets(crowds, wishes, around, placed)
    return { labels, insets: insets.map((inset) => insetOf(inset, { shapes, at }, pins)) }
  }
}
