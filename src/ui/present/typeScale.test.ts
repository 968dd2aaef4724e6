import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastSaid, roomFor, typeScale } from './typeScale.ts'

const side = fc.integer({ min: 200, max: 8000 })
const wide = fc.integer({ min: 900, max: 8000 })
const high = fc.integer({ min: 480, max: 8000 })

describe('typeScale', () => {
  it('is never smaller than what can be read from the back of a room', () => {
    fc.assert(
      fc.property(wide, high, (width, height) => {
        const { said, headline, footer, isColumn } = typeScale(width, height)
        expect(isColumn).toBe(false)
        expect(said).toBeGreaterThanOrEqual(24)
        expect(footer).toBeGreaterThanOrEqual(16)
        expect(headline).toBeGreaterThan(said)
        expect(said).toBeGreaterThan(footer)
      }),
    )
  })

  it('makes a column of what is too narrow or too low, in sizes that are read in a hand', () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        const narrow = typeScale(Math.min(one, 899), other)
        const low = typeScale(one, Math.min(other, 479))
        expect(narrow).toEqual({ said: 17, headline: 27, footer: 16, isColumn: true })
        expect(low).toEqual(narrow)
      }),
    )
  })

  it('makes a column of any slide whose letters, words or lines stand further apart, as large as it was', () => {
    fc.assert(
      fc.property(wide, high, (width, height) => {
        expect(typeScale(width, height, true)).toEqual({ ...typeScale(width, height), isColumn: true })
      }),
    )
  })

  it('never shrinks on a larger screen', () => {
    fc.assert(
      fc.property(side, side, fc.nat(2000), fc.nat(2000), (width, height, wider, higher) => {
        const [small, large] = [typeScale(width, height), typeScale(width + wider, height + higher)]
        expect(large.said).toBeGreaterThanOrEqual(small.said)
        expect(large.headline).toBeGreaterThanOrEqual(small.headline)
        expect(large.footer).toBeGreaterThanOrEqual(small.footer)
      }),
    )
  })

  it('goes by the height of a screen that is low for its width', () => {
    expect(typeScale(5000, 1080)).toEqual(typeScale(1080 * 1.78, 1080))
  })
})

describe('roomFor', () => {
  it('holds more text in a larger box and less in larger type', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 16, max: 80 }), (width, height, size) => {
        const room = roomFor(width, height, size, 1.3)
        expect(roomFor(width + 200, height, size, 1.3)).toBeGreaterThanOrEqual(room)
        expect(roomFor(width, height + 200, size, 1.3)).toBeGreaterThanOrEqual(room)
        expect(roomFor(width, height, size + 10, 1.3)).toBeLessThanOrEqual(room)
        expect(Number.isInteger(room)).toBe(true)
      }),
    )
  })
})

describe('the least size of what is said', () => {
  it.each([
    [1280, 720, 24],
    [1024, 768, 24],
    [1920, 1080, 36],
    [2560, 1440, 48],
  ])('at %d × %d is what a projector needs', (width, height, size) => {
    expect(leastSaid(typeScale(width, height))).toBeCloseTo(size)
  })
})
