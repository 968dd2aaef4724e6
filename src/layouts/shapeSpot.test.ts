import { describe, expect, it } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { shapeSpot } from './shapeSpot.ts'
import { worldShapes } from './worldShapes.ts'

const world = parseWorldFile(readPublished('world/atlantic.json'))
if (!world.ok) throw new Error(JSON.stringify(world.problem))
const shapes = worldShapes(world.value)
const doubled = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x * 2 + 5, y: y * 2 + 7 })

describe('the spot of a place', () => {
  it('reaches as far as its shape, from its label or from where it was pointed at', () => {
    for (const { code, x, y, bounds } of shapes) {
      if (!code) continue
      const ends = [doubled({ x: bounds.x0, y }).x, doubled({ x: bounds.x1, y }).x]
      for (const from of [undefined, doubled({ x: bounds.x0, y })]) {
        const spot = shapeSpot(shapes, code, doubled, from)
        expect(spot).toMatchObject(from ?? doubled({ x, y }))
        const { x: at, before = 0, after = 0 } = spot ?? { x: 0 }
        expect(at - before).toBeLessThanOrEqual((ends[0] as number) + 1e-9)
        expect(at + after).toBeGreaterThanOrEqual((ends[1] as number) - 1e-9)
      }
    }
  })

  it('is nowhere for what has no place on the map', () => {
    expect(shapeSpot(shapes, 'nato', doubled)).toBeNull()
  })
})
