import { expect, test } from 'vitest'
import { filterOptions } from '#fixtures/filterOptions.ts'
import { rankOptions } from './rankOptions.ts'

test.each([
  ['Rus', 'Russia'],
  ['US', 'United States'],
  ['uni', 'United Nations'],
  ['China', 'China'],
  ['jp', 'Japan'],
  ['turkiye', 'Türkiye'],
  ['EU', 'European Union'],
  ['lanka', 'Sri Lanka'],
])('%s finds %s first', (typed, first) => {
  expect(rankOptions(filterOptions, typed)[0]?.label).toBe(first)
})

test('nothing is found inside a word, and nothing typed finds all', () => {
  expect(rankOptions(filterOptions, 'ssia')).toEqual([])
  expect(rankOptions(filterOptions, '  ')).toBe(filterOptions)
})
