import { expect, it } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { holds } from './boxes.ts'
import { extentOf } from './extentOf.ts'
import { worldShapes } from './worldShapes.ts'

const file = parseWorldFile(readPublished('world/atlantic.json'))
if (!file.ok) throw new Error(JSON.stringify(file.problem))
const shapes = worldShapes(file.value)
const asDrawn = { scale: 1, x: 0, y: 0 }

/** Which pieces of a place its box holds, the largest first: their share of the largest one's box, and whether it does. */
const piecesOf = (code: string) => {
  const box = extentOf(shapes, (one) => one === code, asDrawn)
  const rings = shapes.find((shape) => shape.code === code)?.rings ?? []
  if (!box) throw new Error(`${code} is nowhere.`)
  const size = ({ bounds: { x0, y0, x1, y1 } }: (typeof rings)[number]): number => (x1 - x0) * (y1 - y0)
  const most = Math.max(...rings.map(size))
  const isHeld = ({ bounds: { x0, y0, x1, y1 } }: (typeof rings)[number]): boolean =>
    holds(box, { x: x0, y: y0 }) && holds(box, { x: x1, y: y1 })
  return [...rings]
    .sort((one, other) => size(other) - size(one))
    .map((ring) => ({ share: size(ring) / most, isHeld: isHeld(ring) }))
}

it.each(['IDN', 'PHL', 'JPN', 'NZL', 'MYS', 'DNK'])('frames every island of some size of %s', (code) => {
  const large = piecesOf(code).filter(({ share }) => share >= 0.1)
  expect(large.length).toBeGreaterThan(1)
  expect(large.filter(({ isHeld }) => !isHeld)).toEqual([])
})

it.each(['FRA', 'RUS', 'USA'])('does not go around the world for what %s has far away', (code) => {
  const box = extentOf(shapes, (one) => one === code, asDrawn)
  const [largest] = piecesOf(code)
  expect(largest?.isHeld).toBe(true)
  expect(piecesOf(code).some(({ isHeld }) => !isHeld)).toBe(true)
  expect((box?.x1 ?? 0) - (box?.x0 ?? 0)).toBeLessThan(0.5 * (file.value.width ?? 1))
})

it('frames nothing for nothing', () => {
  expect(extentOf(shapes, () => false, asDrawn)).toBeNull()
})
