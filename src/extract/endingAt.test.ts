import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endingAt } from './endingAt.ts'

it('finds what a pattern with an end finds in the words before an offset', () => {
  const patterns = [/(?<!\p{L})(?:Bank|Voice) of (?:the )?/u, /(?:^|[^a])\p{Lu}+-/u, /(?:a|ab)*C? /iu]
  const text = fc.string({ unit: fc.constantFrom('Bank', 'Voice', ' of ', 'the ', 'a', 'b', 'c', ' ', 'A-') })
  for (const pattern of patterns) {
    const isEnding = endingAt(pattern)
    const ended = new RegExp(`(?:${pattern.source})$`, pattern.flags)
    fc.assert(
      fc.property(text, fc.nat(40), (words, at) => {
        expect(isEnding(words, Math.min(at, words.length))).toBe(ended.test(words.slice(0, at)))
      }),
    )
  }
})

it('is the same whatever was asked before', () => {
  const isEnding = endingAt(/of /u)
  expect([isEnding('of Peru', 3), isEnding('of Peru', 2), isEnding('of Peru', 3)]).toEqual([
    true,
    false,
    true,
  ])
})
