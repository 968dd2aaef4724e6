import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoteAt } from './quoteAt.ts'

it('keeps thirty-two units on each side, and fewer where the text ends', () => {
  const text = `${'a'.repeat(40)}WORD${'b'.repeat(40)}`
  expect(quoteAt(text, { start: 40, end: 44 })).toEqual({
    exact: 'WORD',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  })
  expect(quoteAt('a WORD b', { start: 2, end: 6 })).toEqual({ exact: 'WORD', prefix: 'a ', suffix: ' b' })
})

it('is what stands at the span, with its surroundings in one piece', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 99 }), fc.nat(99), fc.nat(99), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
      const { exact, prefix, suffix } = quoteAt(text, { start, end })
      expect(text.slice(start, end)).toBe(exact)
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
      expect([prefix.length, suffix.length]).toEqual([Math.min(32, start), Math.min(32, text.length - end)])
    }),
  )
})
