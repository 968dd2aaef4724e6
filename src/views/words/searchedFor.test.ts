import { expect, it } from 'vitest'
import { searchedFor, searchedWords } from './searchedFor.ts'

const terms = (...texts: readonly string[]) => texts.map((text) => ({ text }))

it('says each wording once, the name first, however its apostrophe is written', () => {
  expect(searchedWords('Peru', terms('Peruvian', 'Peru', 'Peruvian', 'Lima'))).toEqual([
    'Peru',
    'Peruvian',
    'Lima',
  ])
  expect(searchedWords('Côte d’Ivoire', terms("Côte d'Ivoire", 'Ivoirian'))).toEqual([
    'Côte d’Ivoire',
    'Ivoirian',
  ])
  expect(searchedWords('Taiwan, China', terms('Taipei'))).toEqual(['“Taiwan, China”', 'Taipei'])
  expect(searchedWords('Peru', [])).toEqual(['Peru'])
})

it('writes out six of them and counts the others', () => {
  expect(searchedFor('A', terms('B', 'C', 'D', 'E', 'F'))).toBe('Searched for: A, B, C, D, E, F.')
  expect(searchedFor('A', terms('B', 'C', 'D', 'E', 'F', 'G'))).toBe(
    'Searched for: A, B, C, D, E, F and 1 more.',
  )
})
