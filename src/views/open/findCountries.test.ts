import { expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { countriesOf, findCountries } from './findCountries.ts'

const countries = countriesOf(writtenKnowledge.places)
const found = (typed: string): readonly string[] => findCountries(countries, typed).map(({ code }) => code)

it.each([
  ['finl', 'FIN'],
  ['cote d’ivoire', 'CIV'],
  ['URY', 'URY'],
  ['holland', 'NLD'],
])('%s is found by its name, its alias or its code', (typed, code) => expect(found(typed)[0]).toBe(code))

it('lists all while nothing is typed and none that is not there', () => {
  expect(found(' ')).toHaveLength(countries.length)
  expect(found('atlantis')).toEqual([])
  expect(found('guinea')).toEqual(expect.arrayContaining(['GIN', 'GNB', 'GNQ', 'PNG']))
  expect(found('guinea')[0]).toBe('GIN')
})
