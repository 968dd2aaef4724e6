import { geoEqualEarthRaw, geoRotation } from 'd3'
import type { World } from '#knowledge/worldFile.ts'

/** Longitude and latitude, in degrees, of a point in the units of a world file: what `projectPlace` places there. */
export function unprojectPlace({
  rotate,
  scale,
  translate,
}: World['projection']): (x: number, y: number) => readonly [lon: number, lat: number] {
  const turn = geoRotation(rotate)
  const degrees = 180 / Math.PI
  return (x, y) => {
    const raw = geoEqualEarthRaw.invert?.((x - translate[0]) / scale, (translate[1] - y) / scale)
    if (!raw) throw new Error('The projection has no way back.')
    return turn.invert([raw[0] * degrees, raw[1] * degrees])
  }
}
