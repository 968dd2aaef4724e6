import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scoreSentences } from './scoreSentences.ts'

const text = 'He said “no.” She left.\n\n7\n\nNets rot. Out. Many fish.'
const ends = [13, 23, 37, text.length]
const gold = {
  file: 'a.txt',
  text,
  range: [0, text.length] as [number, number],
  ends,
  furniture: [[25, 26]] as [number, number][],
  doubtful: [],
  strayStops: [text.indexOf('Out.') + 4],
}
const upTo = (...places: number[]) => places.map((end, at) => ({ start: places[at - 1] ?? 0, end }))
const scored = (...places: number[]) => scoreSentences([gold], () => upTo(...places))

it('finds the gold whole, wherever white space, furniture and closing quotes are put', () => {
  expect(scored(...ends)).toMatchObject({ gold: 4, split: 0, missed: 0, whole: 4, errors: [] })
  expect(scored(12, 28, 38, text.length)).toMatchObject({ split: 0, missed: 0, whole: 4 })
})

it('counts a split, one at a stray full stop too, and a missed end', () => {
  const { split, stray, missed, whole, errors } = scored(13, 20, 37, 42, text.length)
  expect({ split, stray, missed, whole }).toEqual({ split: 2, stray: 1, missed: 1, whole: 1 })
  expect(errors).toEqual([
    { what: 'split', file: 'a.txt', at: 20 },
    { what: 'split', file: 'a.txt', at: 42 },
    { what: 'missed', file: 'a.txt', at: 23 },
  ])
})

it('takes a doubtful end for neither', () => {
  const open = { ...gold, doubtful: [23] }
  for (const places of [ends, ends.filter((end) => end !== 23)])
    expect(scoreSentences([open], () => upTo(...places))).toMatchObject({ gold: 3, split: 0, missed: 0 })
})

it('adds up for any ends', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: text.length })), (places) => {
      const sorted = [...places].sort((one, other) => one - other)
      const { gold: all, split, missed, whole, errors } = scored(...sorted)
      expect(errors).toHaveLength(split + missed)
      expect(whole + missed).toBeLessThanOrEqual(all)
      expect(split).toBeLessThanOrEqual(sorted.length)
    }),
  )
})
