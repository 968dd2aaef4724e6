import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { startKnowledge } from '#fixtures/startKnowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { answerView } from './answerView.ts'

const read = (...paragraphs: readonly string[]) =>
  buildIndex(
    extractStatement(
      paragraphs.join('\n\n'),
      { id: 'invented', issuers: [], language: 'en' },
      startKnowledge,
    ),
    shippedKnowledge,
  )
const answer = (indexed: ReturnType<typeof read>, id: string) => answerView(indexed, { kind: 'place', id })

describe('saying that a country is not named', () => {
  const indexed = read(
    'Words on a railway in Georgia',
    'The train left Tokyo at noon. North Korea and the Sea of Japan were not on its way.',
    'It gives us time to read.',
  )

  it('tells of its words that stand in the text and are not read as it', () => {
    const japan = answer(indexed, 'JPN')
    expect(japan.headline).toBe('Japan is not named.')
    expect(japan.notes.map(({ words }) => words)).toEqual([
      '“Japan” stands in sentence 2, where it is not read as Japan.',
      '“Tokyo” stands in sentence 1, where it is not read as Japan.',
    ])
    expect(answer(indexed, 'KOR').notes.map(({ words }) => words)).toEqual([
      '“Korea” stands in sentence 2, where it is not read as South Korea.',
    ])
  })

  it('tells of a title that names it, which is not counted', () => {
    const { headline, notes } = answer(indexed, 'GEO')
    expect(headline).toBe('Georgia is not named.')
    expect(notes.map(({ words }) => words)).toEqual([
      '“Georgia” stands in the heading only, which is not counted.',
    ])
  })

  it('does not take "us" for the United States', () => {
    expect(answer(indexed, 'USA').notes).toEqual([])
  })
})

const from = (statement: string, kind: 'place' | 'text', id: string) => {
  const indexed = inventedStatements[statement]
  if (!indexed) throw new Error(`There is no statement "${statement}"`)
  return answerView(indexed, { kind, id })
}

describe('answers from other statements', () => {
  it.each([
    ['speech', 'JPN', 'Japan is named in 2 sentences.'],
    ['speech', 'KEN', 'Kenya is the speaker’s country.'],
    ['speech', 'SDN', 'Sudan is named in 1 sentence.'],
    ['themesOnly', 'JPN', 'Japan is not named.'],
    ['behind', 'FRA', 'France is not named.'],
    ['crowded', 'DEU', 'Germany is named in 1 sentence.'],
    ['crowded', 'ITA', 'Italy is not named.'],
  ])('%s, %s: %s', (statement, code, headline) => {
    expect(from(statement, 'place', code).headline).toBe(headline)
  })

  it.each([
    ['speech', 'Japan', 'Speech by Achieng Moraa, 5 February 2024, sentence 1'],
    ['themesOnly', 'Dialogue', 'Article, sentence 1'],
    ['behind', 'Boao', 'Communiqué of New Zealand, 20 December 2024, sentence 1'],
  ])('%s attributes "%s" by its kind: %s', (statement, words, attribution) => {
    expect(from(statement, 'text', words).quotes[0]?.attribution).toBe(attribution)
  })
})
