import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { projectPlace } from './projectPlace.ts'
import { unprojectPlace } from './unprojectPlace.ts'

it.each(['atlantic', 'pacific'])('leads back to where a place of the %s map is', (centring) => {
  const world = parseWorldFile(readPublished(`world/${centring}.json`))
  if (!world.ok) throw new Error(world.problem.code)
  const { projection } = world.value
  const [there, back] = [projectPlace(projection), unprojectPlace(projection)]
  fc.assert(
    fc.property(
      fc.double({ min: -179.9, max: 179.9, noNaN: true }),
      fc.double({ min: -89, max: 89, noNaN: true }),
      (lon, lat) => {
        const [x, y] = back(...there(lon, lat))
        expect(y).toBeCloseTo(lat, 4)
        // Beyond the edge of the map a longitude comes in again at the other.
        expect(Math.cos(((x - lon) * Math.PI) / 180)).toBeCloseTo(1, 6)
      },
    ),
  )
})
