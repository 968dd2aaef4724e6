import { describe, expect, it } from 'vitest'
import { readFolded } from '#fixtures/readFolded.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { findWords } from './findWords.ts'
import { readClasses } from './readClasses.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'
import { termIndex } from './termIndex.ts'

const index = termIndex(writtenKnowledge)

const classesIn = (text: string) =>
  readFolded(text, (folded) => resolveOverlaps(readClasses(folded, findWords(folded, index).clues))).map(
    ({ start, end, entity }) => `${entity}: ${text.slice(start, end)}`,
  )

describe('readClasses', () => {
  it.each([
    [
      'Arab countries, non‑aligned states and Member States',
      [
        'arab-countries: Arab countries',
        'non-aligned-countries: non‑aligned states',
        'member-states: Member States',
      ],
    ],
    ['Rice for the South-East Asian\nnations.', ['south-east-asian-countries: South-East Asian\nnations']],
    [
      'Latin American and Caribbean countries met.',
      ['latin-american-and-caribbean-countries: Latin American and Caribbean countries'],
    ],
    ['Pipes to the Caspian littoral states.', ['caspian-littoral-countries: Caspian littoral states']],
    [
      'The Western Balkans and the Global South.',
      ['western-balkans: Western Balkans', 'global-south: Global South'],
    ],
    [
      'Loans to low- and middle-income countries.',
      ['low-and-middle-income-countries: low- and middle-income countries'],
    ],
    [
      'As a lower-middle income country we pay.',
      ['lower-middle-income-countries: lower-middle income country'],
    ],
    [
      'Non-nuclear-weapon States asked; an industrialised nation answered.',
      ['non-nuclear-weapon-states: Non-nuclear-weapon States', 'developed-countries: industrialised nation'],
    ],
    [
      'Heavily indebted poor countries and under-developed countries.',
      [
        'heavily-indebted-poor-countries: Heavily indebted poor countries',
        'less-developed-countries: under-developed countries',
      ],
    ],
  ])('reads those of “%s”', (text, classes) => {
    expect(classesIn(text)).toEqual(classes)
  })

  it.each([
    'All countries of the region and both countries.',
    'the western states of the federation',
    'The Baltic sea state was six.',
    'A developed countryside, the Arab countryside.',
    'An African country.',
    '',
  ])('reads none in “%s”', (text) => {
    expect(classesIn(text)).toEqual([])
  })
})
