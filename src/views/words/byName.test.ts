import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byName } from './byName.ts'

it('puts names in order whatever their case and accents', () => {
  expect(['Zambia', 'Égypte', 'eSwatini', 'Egypt', 'Åland', 'Côte d’Ivoire', 'Cuba'].sort(byName)).toEqual([
    'Åland',
    'Côte d’Ivoire',
    'Cuba',
    'Egypt',
    'Égypte',
    'eSwatini',
    'Zambia',
  ])
})

it('is an order: names apart are before or after one another', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(byName(one, other)).toBe(one === other ? 0 : -byName(other, one))
      expect(byName(one, other) === 0).toBe(one === other)
    }),
  )
})
