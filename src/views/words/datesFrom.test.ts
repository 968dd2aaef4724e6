import { expect, it } from 'vitest'
import { datesFrom } from './datesFrom.ts'

const source = { publisher: 'S', url: null, kind: 'press' }
const known = { sources: [source], isStated: false, isLater: false }
const later = { ...known, isLater: true }
const stated = { sources: [], isStated: true, isLater: false }

it('says whether dates are from the text, from other sources, or both', () => {
  expect(datesFrom([])).toBe('other')
  expect(datesFrom([known])).toBe('other')
  expect(datesFrom([later, later])).toBe('later')
  expect(datesFrom([later, known])).toBe('other')
  expect(datesFrom([stated])).toBe('text')
  expect(datesFrom([stated, later])).toBe('both')
})

it('takes one that has sources to be dated by them, whatever the text states', () => {
  expect(datesFrom([{ ...later, isStated: true }])).toBe('later')
})
