import { unprojectPlace } from '#layouts/unprojectPlace.ts'
import { worldShapes } from '#layouts/worldShapes.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { takenMap } from '#views/takeaway/takenMap.ts'
import { writeGeoJson } from '#writers/mapData/writeGeoJson.ts'
import { headOf } from './headOf.ts'
import type { MakeFile } from './takeawayState.ts'

/** What the map shows, as points with their numbers. */
export const mapDataFile: MakeFile = (state) => {
  const { indexed, selection, map } = state
  const { value: world } = map.file
  if (!world) return { refused: sayTakeaway('map.notLoaded') }
  const head = headOf(state)
  const place = unprojectPlace(world.projection)
  const points = new Map(worldShapes(world).map(({ code, x, y }) => [code, [x, y] as const]))
  const text = writeGeoJson(head, takenMap(indexed, selection), (code) => {
    const point = points.get(code)
    return point ? place(...point) : null
  })
  const name = fileNameFor(head, sayTakeaway('part.map'), 'geojson')
  return new File([text], name, { type: 'application/geo+json' })
}
