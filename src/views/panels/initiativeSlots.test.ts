import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedIndex, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { initiativeSlots } from './initiativeSlots.ts'

const known = (shippedKnowledge.initiatives?.initiatives ?? []).map(({ id }) => id)
const unlisted = ['harbours', 'lighthouses', 'quiet seas', 'dry docks', 'clean lamps', 'long piers', 'ropes']
const slots = 6

const someIds = fc.uniqueArray(fc.constantFrom(...known, ...unlisted))

test('the four initiatives of the shipped statement have the first four, in their order', () => {
  const named = [...shippedIndex.evidence.initiative.keys()]
  expect(Object.fromEntries(initiativeSlots(named, known, slots))).toEqual({ gdi: 0, gsi: 1, gci: 2, bri: 3 })
})

test('the Belt and Road Initiative has the same one whatever else a statement names', () => {
  expect(initiativeSlots(['bri'], known, slots).get('bri')).toBe(3)
  fc.assert(
    fc.property(someIds, (ids) => {
      expect(initiativeSlots([...ids, 'bri'], known, slots).get('bri')).toBe(3)
    }),
  )
})

test('no two share one while another is free, and then as few as can be', () => {
  fc.assert(
    fc.property(someIds, (ids) => {
      const found = initiativeSlots(ids, known, slots)
      expect([...found.keys()].sort()).toEqual([...ids].sort())
      const counts = Array.from(
        { length: slots },
        (_, slot) => [...found.values()].filter((one) => one === slot).length,
      )
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(ids.length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    }),
  )
})

test('the order in which initiatives are given changes nothing', () => {
  fc.assert(
    fc.property(someIds, (ids) => {
      expect(new Map(initiativeSlots([...ids].reverse(), known, slots))).toEqual(
        new Map(initiativeSlots(ids, known, slots)),
      )
    }),
  )
})

test('without initiatives there is none', () => {
  expect(initiativeSlots([], known, slots).size).toBe(0)
})
