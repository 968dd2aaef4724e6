import { describe, expect, it } from 'vitest'
import { readPublished, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { extentOf } from './extentOf.ts'
import { fitWorld } from './fitWorld.ts'
import { worldShapes } from './worldShapes.ts'

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
      expect(d).toMatch(/^(?:M[-\d.,]+(?:L[-\d.,]+)+Z)*$/)
      expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height).toBe(true)
      expect(area).toBeGreaterThanOrEqual(0)
    }
  })

  it('draws something for every area but the dots', () => {
    const empty = shapes.filter(({ d }) => d === '').map(({ code }) => code)
    expect(empty.every((code) => world.dots.some((dot) => dot.code === code))).toBe(true)
  })

  it('bounds each shape by its largest piece', () => {
    for (const { bounds } of shapes) {
      expect(bounds.x0).toBeLessThanOrEqual(bounds.x1)
      expect(bounds.y0).toBeLessThanOrEqual(bounds.y1)
      expect(bounds.x1 - bounds.x0).toBeLessThan(world.width / 2)
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
