import { expect, test } from 'vitest'
import { filterOptions } from '#fixtures/filterOptions.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { everything } from '#selection/selection.ts'
import { filterOptions as shippedOptions } from '#views/panels/filterOptions.ts'
import { rankOptions } from './rankOptions.ts'

test.each([
  ['Rus', 'Russia'],
  ['US', 'United States'],
  ['united st', 'United States'],
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

const partners = shippedOptions(shippedIndex, everything)('partner')

test.each([
  ['Isreal', 'Israel'],
  ['Sirya', 'Syria'],
  ['Germny', 'Germany'],
  ['Untied States', 'United States'],
  ['Phillipines', 'Philippines'],
  ['Kazakstan', 'Kazakhstan'],
  ['Kyrgistan', 'Kyrgyzstan'],
  ['Marocco', 'Morocco'],
  ['The Gambia', 'Gambia'],
  ['cote divoire', 'Côte d’Ivoire'],
  ['S Korea', 'South Korea'],
  ['N. Korea', 'North Korea'],
  ['Bosnia & Herzegovina', 'Bosnia and Herzegovina'],
  ['Congo Kinshasa', 'DR Congo'],
  ['Trinidad & Tobago', 'Trinidad and Tobago'],
  ['St. Lucia', 'Saint Lucia'],
  ['Sao Tome', 'Sao Tome and Principe'],
  ['Holland', 'Netherlands'],
  ['U.A.E.', 'United Arab Emirates'],
  ['Burma', 'Myanmar'],
  ['guinea bissau', 'Guinea-Bissau'],
  ['China’s', 'China'],
  ['Ｊａｐａｎ', 'Japan'],
  ['Sri\u00a0 Lanka', 'Sri Lanka'],
  ['newzealand', 'New Zealand'],
])('of all partners "%s" finds %s first', (typed, first) => {
  expect(rankOptions(partners, typed)[0]?.label).toBe(first)
})

test('a slip is forgiven where nothing fits, and never in a word of three or four letters', () => {
  expect(rankOptions(partners, 'Irx')).toEqual([])
  expect(rankOptions(partners, 'Moli')).toEqual([])
  expect(rankOptions(partners, 'qqqqqq')).toEqual([])
})
