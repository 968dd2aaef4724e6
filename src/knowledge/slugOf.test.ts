import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf } from './slugOf.ts'

it.each([
  ['Côte d’Ivoire', 'cote-d-ivoire'],
  ['  The 3rd Pier Forum (on Reeds) ', 'the-3rd-pier-forum-on-reeds'],
  ['G20', 'g20'],
  ['a — b', 'a-b'],
  ['——', ''],
  ['', ''],
])('%j is %j', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})

it('is small letters and digits joined by single hyphens, and its own slug', () => {
  const words = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('A', 'é', '-', ' ', '.', '7') }))
  fc.assert(
    fc.property(words, (text) => {
      expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slugOf(slugOf(text))).toBe(slugOf(text))
    }),
  )
})
