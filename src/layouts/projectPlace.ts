import { geoEqualEarthRaw, geoRotation } from 'd3'
import type { World } from '#knowledge/worldFile.ts'

/**
 * Places a longitude and latitude in the units of a world file. The countries are projected when the file is
 * written; only single points are placed in the page, which needs none of the machinery for shapes.
 */
export function projectPlace({
  rotate,
  scale,
  translate,
}: World['projection']): (lon: number, lat: number) => readonly [number, number] {
  const turn = geoRotation(rotate)
  const radians = Math.PI / 180
  return (lon, lat) => {
    const [turnedLon, turnedLat] = turn([lon, lat])
    const [x, y] = geoEqualEarthRaw(turnedLon * radians, turnedLat * radians)
    return [translate[0] + scale * x, translate[1] - scale * y]
  }
}
