import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstFrom } from './firstFrom.ts'

it('finds what going through them one by one finds', () => {
  const edges = fc.uniqueArray(fc.nat(60), { maxLength: 20 }).map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(edges, fc.nat(61), fc.constantFrom('start', 'end'), (all, offset, side) => {
      const spans = all.slice(1).map((end, at) => ({ start: all[at] as number, end }))
      const found = spans.findIndex((span) => span[side] >= offset)
      expect(firstFrom(spans, side, offset)).toBe(found < 0 ? spans.length : found)
    }),
  )
})
