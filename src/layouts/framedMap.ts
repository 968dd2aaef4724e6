import type { World } from '#knowledge/worldFile.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import { extentOf } from './extentOf.ts'
import { fitWorld } from './fitWorld.ts'
import { mapGround } from './mapGround.ts'
import { mapLayout } from './mapLayout.ts'
import { projectPlace } from './projectPlace.ts'
import { type WorldShape, worldShapes } from './worldShapes.ts'
import { placeFor } from './zoomPlace.ts'

const known = new WeakMap<World, readonly WorldShape[]>()

const shapesOf = (world: World): readonly WorldShape[] => {
  const shapes = known.get(world) ?? worldShapes(world)
  known.set(world, shapes)
  return shapes
}

/** Codes of the places a slide frames: what is chosen, or else whatever is shown; empty where nothing is. */
export const framedPlaces = ({ places }: Pick<DrawnMap, 'places'>): readonly string[] => {
  const all = [...places.values()]
  const chosen = all.filter(({ isChosen }) => isChosen)
  return (chosen.length > 0 ? chosen : all.filter(({ shown }) => shown)).map(({ code }) => code)
}

/**
 * A map that stands still, as on a slide or in a picture.
 *
 * @param focus codes of the places it frames; the whole world where there are none
 * @returns how the world lies in the room, at rest (`fit`), and as it is framed (`zoom`, `at`), with what is drawn there
 */
export const framedMap = (
  world: World,
  view: DrawnMap,
  width: number,
  height: number,
  focus: readonly string[] = framedPlaces(view),
) => {
  const shapes = shapesOf(world)
  const fit = fitWorld(world, width, height)
  const framed = new Set(focus)
  const box = extentOf(shapes, (code) => framed.has(code), fit)
  const picture = { x0: fit.x, y0: fit.y, x1: width - fit.x, y1: height - fit.y }
  const zoom = box ? placeFor(box, { width, height }, picture) : { k: 1, x: 0, y: 0 }
  const at = { scale: fit.scale * zoom.k, x: fit.x * zoom.k + zoom.x, y: fit.y * zoom.k + zoom.y }
  const ground = mapGround(shapes, at, width, height)
  const layout = mapLayout({ shapes, view, fit, zoom: zoom.k, project: projectPlace(world.projection) })
  return { shapes, fit, zoom, at, ground, layout }
}
