import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitHeadline } from './fitHeadline.ts'

test('a headline that fits stays as it is', () => {
  expect(fitHeadline('Two harbours are named', 22)).toBe('Two harbours are named')
})

test('a longer one ends at a word, with an ellipsis', () => {
  expect(fitHeadline('Two harbours are named', 21)).toBe('Two harbours are…')
  expect(fitHeadline('Harbourmasters', 8)).toBe('Harbour…')
})

test('it is never longer than there is room for, and begins as the whole does', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (words, most) => {
      const fitted = fitHeadline(words, most)
      expect(fitted.length).toBeLessThanOrEqual(most)
      expect(words.startsWith(fitted.replace(/…$/, '')) || fitted === words).toBe(true)
    }),
  )
})
