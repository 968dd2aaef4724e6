import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textDigest } from './textDigest.ts'

/** The first two are the reference values of cyrb53: 3338908027751811 and 7929297801672961. */
it('a digest stays what it is, since what was kept carries it', () => {
  expect(['', 'a', 'ab', 'ba', 'Côte d’Ivoire 🕊'].map(textDigest)).toEqual([
    'wvjl67o803',
    '262p94epp1d',
    'xb319mxp3m',
    'ephlycpmy1',
    'cl9dutscrj',
  ])
})

it('a digest differs with any change of a letter, and is letters and figures', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, pick) => {
      const at = pick % (text.length + 1)
      const changed = `${text.slice(0, at)}x${text.slice(at + 1)}`
      expect(textDigest(text)).toBe(textDigest(text))
      expect(textDigest(text)).toMatch(/^[0-9a-z]+$/)
      if (changed !== text) expect(textDigest(changed)).not.toBe(textDigest(text))
      expect(textDigest(`${text}x`)).not.toBe(textDigest(text))
    }),
  )
})
