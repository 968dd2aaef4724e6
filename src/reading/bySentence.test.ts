import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bySentence } from './bySentence.ts'

it('sorts what lies in sentences by their numbers, each list as it was given', () => {
  const items = [
    { sentence: 2, name: 'first' },
    { sentence: 1, name: 'second' },
    { sentence: 2, name: 'third' },
  ]
  expect([...bySentence(items)]).toEqual([
    [2, [items[0], items[2]]],
    [1, [items[1]]],
  ])
  expect(bySentence([]).size).toBe(0)
})

it('holds everything once, under its own number', () => {
  const item = fc.record({ sentence: fc.integer({ min: 1, max: 4 }) })
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const lists = bySentence(items)
      for (const [sentence, list] of lists)
        expect(list).toEqual(items.filter((one) => one.sentence === sentence))
      expect([...lists.values()].flat()).toHaveLength(items.length)
    }),
  )
})
