import { readFileSync } from 'node:fs'
import { geoEqualEarth } from 'd3'
import type { Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { readPublished, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { parseWorldFile, type World } from '#knowledge/worldFile.ts'
import drawnAs from '#messages/boundaries.json' with { type: 'json' }

interface Properties {
  readonly code: string | null
  readonly name?: string
  readonly label: [number, number]
  readonly area: number
}

interface Boundary {
  readonly name: string
  readonly drawn: string
  readonly points: readonly {
    readonly place: string
    readonly lon: number
    readonly lat: number
    /** Null is an area without a code, "sea" is where no land is drawn. */
    readonly code: string | null
  }[]
}

const { boundaries } = JSON.parse(readFileSync('data/boundaries.json', 'utf8')) as {
  readonly boundaries: readonly Boundary[]
}

const load = (view: string): World => {
  const result = parseWorldFile(readPublished(`world/${view}.json`))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const shapesOf = (world: World) =>
  feature(world.topology, world.topology.objects.countries as GeometryCollection<Properties>).features

const isIn = ({ coordinates }: Polygon, [x, y]: readonly [number, number]): boolean => {
  let inside = false
  for (const ring of coordinates)
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const [x0 = 0, y0 = 0] = ring[index] ?? []
      const [x1 = 0, y1 = 0] = ring[index + 1] ?? []
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
    }
  return inside
}

describe.each(['atlantic', 'pacific'])('the %s map', (view) => {
  const world = load(view)
  const shapes = shapesOf(world)
  const { rotate, scale, translate } = world.projection
  const projection = geoEqualEarth().rotate(rotate).scale(scale).translate(translate)
  const at = (lon: number, lat: number): readonly [number, number] => projection([lon, lat]) ?? [-1, -1]
  const shapeAt = (lon: number, lat: number) =>
    shapes.find(({ geometry }) => isIn(geometry as Polygon, at(lon, lat)))?.properties
  const labelOf = (code: string) =>
    shapes.find(({ properties }) => properties.code === code)?.properties.label

  it('shows every member of the United Nations, and the others a statement may name', () => {
    const shown = new Set([
      ...shapes.map(({ properties }) => properties.code),
      ...world.dots.map(({ code }) => code),
    ])
    const { places } = shippedKnowledge.places
    const members = places.filter(({ unMember }) => unMember).map(({ code }) => code)
    expect(members.filter((code) => !shown.has(code))).toEqual([])
    const others = ['PSE', 'VAT', 'TWN', 'XKX', 'HKG', 'MAC', 'ESH']
    expect(others.filter((code) => !shown.has(code))).toEqual([])
    const current = places.filter(({ iso2 }) => iso2 !== null).map(({ code }) => code)
    expect(current.filter((code) => !shown.has(code))).toEqual(['ATA'])
  })

  it('has one shape for each code, and a name for each area without one', () => {
    const codes = shapes.flatMap(({ properties }) => properties.code ?? [])
    expect(new Set(codes).size).toBe(codes.length)
    const named = shapes.flatMap(({ properties }) => properties.name ?? [])
    expect(named.sort()).toEqual([
      'Christmas and Cocos Islands',
      'Northern Cyprus',
      'Siachen Glacier',
      'Somaliland',
    ])
  })

  it('stays light enough to be drawn while it is moved', () => {
    const points = world.topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
    expect(points).toBeGreaterThan(12_000)
    expect(points).toBeLessThan(22_000)
  })

  it('keeps every point on the map', () => {
    for (const { geometry } of shapes)
      for (const ring of (geometry as Polygon).coordinates)
        for (const [x = -1] of ring) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(world.width)
        }
    for (const { x, y } of world.dots) {
      expect(x > 0 && x < world.width && y > 0 && y < world.height).toBe(true)
    }
  })

  it('draws no line across itself at the cut', () => {
    // A segment as long as a tenth of the map is one that runs from edge to edge.
    for (const { geometry, properties } of shapes)
      for (const ring of (geometry as Polygon).coordinates)
        for (let index = 0; index + 1 < ring.length; index += 1) {
          const [x0 = 0] = ring[index] ?? []
          const [x1 = 0] = ring[index + 1] ?? []
          expect(Math.abs(x1 - x0), `${properties.code} near ${x0}`).toBeLessThan(world.width / 10)
        }
  })

  it('puts labels on the main part of a country', () => {
    for (const [code, lon, lat] of [
      ['USA', -98, 39],
      ['FRA', 2.5, 47],
      ['RUS', 95, 64],
      ['NOR', 9, 61],
      ['CHN', 104, 35],
      ['IDN', 113, -1],
    ] as const) {
      const [x, y] = at(lon, lat)
      const [labelX, labelY] = labelOf(code) ?? [0, 0]
      expect(Math.hypot(x - labelX, y - labelY), code).toBeLessThan(60)
    }
    for (const { properties, geometry } of shapes)
      if (properties.area > 5)
        expect(isIn(geometry as Polygon, properties.label), properties.code ?? '').toBe(true)
  })

  it.each(boundaries)('draws $name as the note on boundaries says', ({ name, points }) => {
    for (const { place, lon, lat, code } of points) {
      const found = shapeAt(lon, lat)
      if (code === 'sea') {
        expect(found, `${place} is drawn`).toBeUndefined()
        continue
      }
      expect(found, `${place} is at sea`).toBeDefined()
      expect(found?.code, place).toBe(code)
      if (code === null && !place.startsWith('Siachen')) expect(found?.name).toBe(name)
    }
  })
})

it('has the same boundaries in the note of the page', () => {
  expect(boundaries.map(({ name, drawn }) => ({ name, drawn }))).toEqual(drawnAs)
})
