import { describe, expect, it } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { insetShapes } from './insetShapes.ts'
import { worldShapes } from './worldShapes.ts'

const file = parseWorldFile(readPublished('world/atlantic.json'))
if (!file.ok) throw new Error(JSON.stringify(file.problem))
const shapes = worldShapes(file.value)
const shapeOf = (code: string) => {
  const found = shapes.find((shape) => shape.code === code)
  if (!found) throw new Error(`The world has no ${code}.`)
  return found
}

/** The Gulf, so that Qatar is eighty pixels tall. */
const qatar = shapeOf('QAT')
const scale = 80 / (qatar.bounds.y1 - qatar.bounds.y0)
const at = { scale, x: 150 - qatar.x * scale, y: 100 - qatar.y * scale }
const picture = { x0: 20, y0: 0, x1: 300, y1: 200 }
const seen = insetShapes(shapes, at, picture)

const pointsOf = (d: string): readonly (readonly [number, number])[] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x) * at.scale + at.x,
    Number(y) * at.scale + at.y,
  ])

describe('what is seen in the picture of an inset', () => {
  it('ends at its edges', () => {
    for (const { d } of seen.shapes)
      for (const [x, y] of pointsOf(d)) {
        expect(x).toBeGreaterThan(picture.x0 - 0.1)
        expect(x).toBeLessThan(picture.x1 + 0.1)
        expect(y).toBeGreaterThan(picture.y0 - 0.1)
        expect(y).toBeLessThan(picture.y1 + 0.1)
      }
  })

  it('is whole within them, and what lies elsewhere is left out', () => {
    const codes = seen.shapes.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['QAT', 'SAU', 'ARE', 'BHR']))
    expect(codes).not.toContain('FRA')
    const points = pointsOf(seen.shapes.find(({ code }) => code === 'QAT')?.d ?? '')
    const heights = points.map(([, y]) => y)
    expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(80, 0)
  })

  it('draws a place as a dot where it is too small for a shape', () => {
    const small = insetShapes(
      shapes,
      { ...at, scale: scale / 40, x: 150 - (qatar.x * scale) / 40, y: 100 - (qatar.y * scale) / 40 },
      picture,
    )
    expect(small.dots.map(({ code }) => code)).toContain('BHR')
    expect(small.shapes.map(({ code }) => code)).not.toContain('BHR')
  })
})
