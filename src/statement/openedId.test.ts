import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOpenedId, openedId } from './openedId.ts'

it('is the same for the same text, another for another, and tells what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(openedId(one) === openedId(other)).toBe(one === other)
      expect(isOpenedId(openedId(one))).toBe(true)
    }),
  )
  expect(['2024-01-09-wang-yi', 'text-', 'text-../x', 'TEXT-1'].filter(isOpenedId)).toEqual([])
})
