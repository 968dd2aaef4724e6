import { feature } from 'topojson-client'
import { describe, expect, it, test } from 'vitest'
import { readPublished, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { extentOf } from './extentOf.ts'
import { fitWorld } from './fitWorld.ts'
import { worldShapes } from './worldShapes.ts'

type Ring = readonly (readonly [number, number])[]

/** Corners of the closed lines of a path, the first of each again at its end. */
const pointsOf = (d: string): Ring[] =>
  d
    .split('Z')
    .filter(Boolean)
    .map((line) => {
      const [start = '', steps = ''] = line.slice(1).split('l')
      let [x = 0, y = 0] = start.split(' ').map(Number)
      const ring: [number, number][] = [[x, y]]
      const numbers = steps.split(' ').map(Number)
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0
        y += numbers[at + 1] ?? 0
        ring.push([x, y])
      }
      return ring
    })

describe.each(['atlantic', 'pacific'])('worldShapes of the %s map', (name) => {
  const result = parseWorldFile(readPublished(`world/${name}.json`))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const world = result.value
  const shapes = worldShapes(world)

  it('has each code and each key once', () => {
    const codes = shapes.flatMap(({ code }) => code ?? [])
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(shapes.map(({ key }) => key)).size).toBe(shapes.length)
  })

  it('has every member of the United Nations', () => {
    const codes = new Set(shapes.map(({ code }) => code))
    const members = shippedKnowledge.places.places.filter(({ unMember }) => unMember)
    expect(members.filter(({ code }) => !codes.has(code)).map(({ code }) => code)).toEqual([])
  })

  it('gives closed paths of figures, and a point and an area that lie in the world', () => {
    for (const { d, x, y, area } of shapes) {
      expect(d).toMatch(/^(?:M[-\d.]+ [-\d.]+l[-\d.]+(?: [-\d.]+)+Z)*$/)
      expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height).toBe(true)
      expect(area).toBeGreaterThanOrEqual(0)
    }
  })

  it('draws the lines that the library for such files reads from it, to less than it can be seen', () => {
    const countries = feature(world.topology, world.topology.objects.countries as never) as never as {
      readonly features: readonly { readonly geometry: { readonly coordinates: readonly Ring[] } }[]
    }
    const read = countries.features.flatMap(({ geometry }) => geometry.coordinates)
    const drawn = shapes.flatMap(({ d }) => pointsOf(d))
    expect(drawn.map((ring) => ring.length)).toEqual(read.map((ring) => ring.length))
    const apart = drawn.flatMap((ring, at) =>
      ring.map(([x, y], index) => {
        const [otherX = 0, otherY = 0] = read[at]?.[index] ?? []
        return Math.max(Math.abs(x - otherX), Math.abs(y - otherY))
      }),
    )
    expect(Math.max(...apart)).toBeLessThan(1e-6)
  })

  it('gives the corners of each line as they are drawn, the first one once', () => {
    for (const { d, rings } of shapes)
      pointsOf(d).forEach((ring, at) => {
        const points = rings[at]?.points() ?? []
        expect(points).toHaveLength(2 * (ring.length - 1))
        const apart = points.map((value, index) => Math.abs(value - (ring[index >> 1]?.[index % 2] ?? 0)))
        expect(Math.max(...apart)).toBeLessThan(1e-6)
      })
  })

  it('draws something for every area but the dots', () => {
    const empty = shapes.filter(({ d }) => d === '').map(({ code }) => code)
    expect(empty.every((code) => world.dots.some((dot) => dot.code === code))).toBe(true)
  })

  it('bounds each shape by its largest piece', () => {
    for (const { d, bounds } of shapes) {
      expect(bounds.x1 - bounds.x0).toBeLessThan(world.width / 2)
      const sizes = pointsOf(d).map((ring) => {
        const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
        return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
      })
      const size = (bounds.x1 - bounds.x0) * (bounds.y1 - bounds.y0)
      expect(size).toBeCloseTo(Math.max(0, ...sizes), 6)
    }
  })

  it('gives the extent of some places within the fitted world, and none for none', () => {
    const fit = fitWorld(world, 800, 300)
    const extent = extentOf(shapes, (code) => code === 'KEN' || code === 'NOR', fit)
    const [kenya, norway] = ['KEN', 'NOR'].map((one) => extentOf(shapes, (code) => code === one, fit))
    expect(extent?.y0).toBe(norway?.y0)
    expect(extent?.y1).toBe(kenya?.y1)
    expect(extent?.x0).toBe(Math.min(kenya?.x0 ?? 0, norway?.x0 ?? 0))
    expect(extent && extent.y0 >= 0 && extent.y1 <= 300).toBe(true)
    expect(extentOf(shapes, () => false, fit)).toBeNull()
  })
})

test('a country with an arc that is not there is a fault of the file', () => {
  const result = parseWorldFile(readPublished('world/atlantic.json'))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const { topology } = result.value
  expect(() => worldShapes({ ...result.value, topology: { ...topology, arcs: [] } })).toThrow('no arc')
})
