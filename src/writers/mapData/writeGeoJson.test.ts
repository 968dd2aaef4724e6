import { geoContains } from 'd3'
import fc from 'fast-check'
import type { Feature, FeatureCollection, Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { unprojectPlace } from '#layouts/unprojectPlace.ts'
import { worldShapes } from '#layouts/worldShapes.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import { exportHead } from '#views/takeaway/exportHead.ts'
import { takenMap } from '#views/takeaway/takenMap.ts'
import { writeGeoJson } from './writeGeoJson.ts'

const world = parseWorldFile(readPublished('world/atlantic.json'))
if (!world.ok) throw new Error(world.problem.code)
const place = unprojectPlace(world.value.projection)
const points = new Map(worldShapes(world.value).map(({ code, x, y }) => [code, place(x, y)]))

const collectionOf = (indexed: StatementIndex, selection: Selection) =>
  JSON.parse(
    writeGeoJson(
      exportHead(indexed, selection, 'https://example.org/'),
      takenMap(indexed, selection),
      (code) => points.get(code) ?? null,
    ),
  ) as FeatureCollection<Point | null> & Record<string, unknown>

const featureOf = (indexed: StatementIndex, id: string, selection = everything): Feature<Point | null> => {
  const found = collectionOf(indexed, selection).features.find((feature) => feature.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('the data of the map', () => {
  it('places a country inside its borders, longitude before latitude', () => {
    const [lon = 0, lat = 0] = featureOf(shippedIndex, 'RUS').geometry?.coordinates ?? []
    expect(lon).toBeGreaterThan(30)
    expect(lon).toBeLessThan(180)
    expect(lat).toBeGreaterThan(50)
    const [west = 0, north = 0] = featureOf(shippedIndex, 'BRA').geometry?.coordinates ?? []
    const brazil = [
      [-70, -30],
      [-70, 3],
      [-40, 3],
      [-40, -30],
      [-70, -30],
    ]
    expect(geoContains({ type: 'Polygon', coordinates: [brazil] }, [west, north])).toBe(true)
  })

  it('says of each its relation, its counts, its first words and what it is reached through', () => {
    const said = featureOf(shippedIndex, 'RUS').properties
    expect(said).toMatchObject({ kind: 'place', name: 'Russia', relation: 'named', shown: 'named', total: 1 })
    expect(said?.through).toEqual([{ kind: 'group', id: expect.any(String), name: 'BRICS' }])
    expect(said?.firstWords).toMatchObject({ exact: expect.any(String), sentence: expect.any(Number) })
    const features = collectionOf(shippedIndex, everything).features
    const counted = (relation: string) =>
      features.filter(({ properties }) => properties?.relation === relation).length
    expect([counted('named'), counted('implied'), counted('conflict'), counted('speaker')]).toEqual([
      2, 34, 3, 1,
    ])
    // A contested membership is said to be of its group.
    const saudi = featureOf(shippedIndex, 'SAU').properties
    expect(saudi).toMatchObject({ relation: 'contested', through: [{ name: 'BRICS' }] })
  })

  it('carries what the statement is, the filters, the legend and the boundaries', () => {
    const collection = collectionOf(shippedIndex, { ...everything, initiative: ['gsi'] })
    expect(collection).toMatchObject({
      type: 'FeatureCollection',
      filters: 'Initiative: Global Security',
      sentences: '1 of 14 sentences',
      link: 'https://example.org/',
    })
    expect(collection.statement).toMatchObject({ attribution: 'Report of Wang Yi’s remarks, 9 January 2024' })
    expect(String(collection.boundaries)).toContain('no position on status')
    // The old member that names a reference system is no longer one of the format.
    expect(collection).not.toHaveProperty('crs')
  })

  it('leaves a place that no geometry has without one', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        for (const { geometry, properties } of collectionOf(indexed, everything).features)
          if (properties?.kind === 'place') expect(geometry).toBeNull()
      }),
      { numRuns: 20 },
    )
  })

  it('holds the numbers of the map, of any statement under any selection', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (indexed, selection) => {
        const view = mapView(indexed, selection, matching(indexed, selection))
        const { features, groups } = collectionOf(indexed, selection)
        const places = features.flatMap(({ properties }) =>
          properties?.kind === 'place'
            ? [
                [
                  properties.code,
                  properties.relation,
                  properties.shown,
                  properties.matching,
                  properties.total,
                ],
              ]
            : [],
        )
        expect(places).toEqual(
          [...view.places.values()]
            .map(({ code, relation, shown, matching, total }) => [code, relation, shown, matching, total])
            .sort(),
        )
        expect(groups).toMatchObject(view.groups.map(({ id, matching, total }) => ({ id, matching, total })))
        expect(features.length - places.length).toBe(view.venues.length)
      }),
    )
  })
})
