import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsBelow } from './partsBelow.ts'

const heights = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 6 })

/** Parts one below the other, as far up as they are scrolled. */
const stack = (sizes: readonly number[], scrolled: number) => {
  let edge = -scrolled
  return sizes.map((size, at) => {
    const top = edge
    edge += size
    return { name: `part ${at}`, top, bottom: edge }
  })
}

describe('partsBelow', () => {
  it('names what has begun and what is still to come, in order', () => {
    const parts = stack([200, 300, 400, 0, 100], 0)
    expect(partsBelow(parts, 400, 1000).map(({ name, isBegun }) => [name, isBegun])).toEqual([
      ['part 1', true],
      ['part 2', false],
      ['part 4', false],
    ])
  })

  it('is empty at the end, and before it names the last part that has a height', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 100, max: 900 }), fc.nat(3000), (sizes, height, scrolled) => {
        const parts = stack(sizes, scrolled)
        const end = sizes.reduce((sum, size) => sum + size, 0) - scrolled
        const found = partsBelow(parts, height, end)
        const last = parts.filter(({ top, bottom }) => bottom > top).at(-1)
        expect(found.at(-1)?.name).toBe(end > height + 1 ? last?.name : undefined)
      }),
    )
  })

  it('takes a part whose first pixels alone are seen for one that has not begun', () => {
    const [part] = partsBelow([{ name: 'words', top: 390, bottom: 900 }], 400, 900)
    expect(part?.isBegun).toBe(false)
  })
})
