import { geoEqualEarth } from 'd3'
import { describe, expect, test } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { projectPlace } from './projectPlace.ts'

const places = [
  [116.4, 39.9],
  [-122.4, 37.8],
  [0, 0],
  [179.9, -16.5],
  [-179.9, -16.5],
  [-153, 71],
] as const

describe.each(['atlantic', 'pacific'])('in the world centred on the %s', (view) => {
  const result = parseWorldFile(readPublished(`world/${view}.json`))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const { projection } = result.value
  const { rotate, scale, translate } = projection
  const drawn = geoEqualEarth().rotate(rotate).scale(scale).translate(translate)

  test.each(places)('a place at %d, %d lies where the countries were drawn', (lon, lat) => {
    const [x, y] = projectPlace(projection)(lon, lat)
    const [drawnX = Number.NaN, drawnY = Number.NaN] = drawn([lon, lat]) ?? []
    expect(x).toBeCloseTo(drawnX, 6)
    expect(y).toBeCloseTo(drawnY, 6)
  })
})
