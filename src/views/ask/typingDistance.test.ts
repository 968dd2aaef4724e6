import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typingDistance } from './typingDistance.ts'

describe('typingDistance', () => {
  it.each([
    ['israel', 'isreal', 1],
    ['kyrgistan', 'kyrgyzstan', 2],
    ['phillipines', 'philippines', 2],
    ['columbia', 'colombia', 1],
    ['', 'mali', 4],
  ])('from "%s" to "%s" is %i', (typed, name, whole) => {
    expect(typingDistance(typed, name).whole).toBe(whole)
  })

  it('measures to the beginning of a name for someone who is still typing', () => {
    expect(typingDistance('kyrgi', 'kyrgyzstan').begun).toBe(1)
    expect(typingDistance('united', 'united states').begun).toBe(0)
  })

  it('is none for the same words, symmetric, and never more than the longer one has letters', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const { whole, begun } = typingDistance(one, other)
        expect(typingDistance(one, one).whole).toBe(0)
        expect(typingDistance(other, one).whole).toBe(whole)
        expect(whole).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(begun).toBeLessThanOrEqual(whole)
      }),
    )
  })
})
