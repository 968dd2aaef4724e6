import { describe, expect, it } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { smallWorld } from './smallWorld.ts'
import { worldShapes } from './worldShapes.ts'

const result = parseWorldFile(readPublished('world/atlantic.json'))
if (!result.ok) throw new Error(JSON.stringify(result.problem))
const world = result.value
const small = smallWorld(world, 120)

const numbersOf = (d: string): readonly number[] => [...d.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text))

describe('the world at the size of a stamp', () => {
  it('fills its width, and keeps few of the corners', () => {
    const numbers = numbersOf(small.land)
    const xs = numbers.filter((_, at) => at % 2 === 0)
    expect(Math.min(...xs)).toBeLessThan(12)
    expect(Math.max(...xs)).toBeGreaterThan(108)
    expect([small.width, small.height]).toEqual([120, 52])
    const whole = worldShapes(world).reduce((sum, { d }) => sum + d.length, 0)
    expect(small.land.length).toBeLessThan(whole / 4)
    expect(numbers.every((value) => value >= 0 && value <= 120)).toBe(true)
  })

  it('draws a large country by its shape and a small one as a dot where it lies', () => {
    expect(small.placeOf('BRA')).toMatchObject({ kind: 'shape' })
    expect(small.placeOf('CAN')).toMatchObject({ kind: 'shape' })
    expect(small.placeOf('GHA')).toMatchObject({ kind: 'dot' })
    const tuvalu = small.placeOf('TUV')
    if (tuvalu?.kind !== 'dot') throw new Error('It is too small for a shape.')
    expect(tuvalu.x).toBeGreaterThan(105)
    expect(small.placeOf('ZZZ')).toBeNull()
  })

  it('has a place for all that the large map draws', () => {
    for (const { code } of world.dots) expect(small.placeOf(code)?.kind).toBe('dot')
  })

  it('is made once', () => {
    expect(smallWorld(world, 120)).toBe(small)
    expect(smallWorld(world, 60)).not.toBe(small)
  })
})
