import { expect, it } from 'vitest'
import { inMonth, inYear, onDay } from '#statement/dated.ts'
import { sayAbout, sayPlaces } from './sayEntry.ts'

it.each([
  [0, 0, 'none named'],
  [1, 0, '1 named'],
  [4, 0, '4 named'],
  [0, 1, '1 in a conflict'],
  [0, 3, '3 in conflicts'],
  [2, 1, '2 named, 1 in a conflict'],
  [2, 3, '2 named, 3 in conflicts'],
])('says of %i named and %i in conflicts "%s"', (named, conflicts, words) => {
  const codes = (n: number): string[] => Array.from({ length: n }, (_, at) => `C${at}`)
  expect(sayPlaces({ named: codes(named), inConflict: codes(conflicts) })).toBe(words)
})

it.each([
  [onDay('2031-02-22'), 0, 'Joint communiqué · 22 February 2031'],
  [onDay('2031-02-22'), 1, 'Joint communiqué · 22 February 2031 · 1 correction'],
  [inMonth('2031-02'), 2, 'Joint communiqué · February 2031, day not known · 2 corrections'],
  [inYear('2030'), 0, 'Joint communiqué · 2030, day not known'],
  [null, 0, 'Joint communiqué · date not known'],
])('says kind, date and corrections as far as they are known', (date, corrections, words) => {
  const dated = date && { ...date, candidates: [...date.candidates] }
  expect(sayAbout({ kind: 'joint-statement', wording: 'Joint communiqué', date: dated, corrections })).toBe(
    words,
  )
})
