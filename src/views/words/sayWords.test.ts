import { describe, expect, it } from 'vitest'
import { shippedIndex, shippedKnowledge, shippedStatement } from '#fixtures/shippedIndex.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { startSentence } from './nameInSentence.ts'
import { sayAttribution, saySource } from './sayAttribution.ts'
import { sayDropped, sayValue } from './sayDropped.ts'
import { searchedFor } from './searchedFor.ts'
import { sourcesOf } from './sourcesOf.ts'

const terms = (...texts: string[]) => texts.map((text) => ({ text }))

describe('what was searched for', () => {
  it('is every wording once, the name first', () => {
    expect(searchedFor('Japan', terms('Japan', 'Japanese', 'Tokyo'))).toBe(
      'Searched for: Japan, Japanese, Tokyo.',
    )
    expect(searchedFor('Côte d’Ivoire', terms("Côte d'Ivoire", 'Ivorian', 'Ivorian'))).toBe(
      'Searched for: Côte d’Ivoire, Ivorian.',
    )
    expect(searchedFor('Taiwan', terms('Taiwan, China'))).toBe('Searched for: Taiwan, “Taiwan, China”.')
    expect(searchedFor('Nowhere', [])).toBe('Searched for: Nowhere.')
  })

  it('is six wordings, and how many more', () => {
    const six = searchedFor('a', terms('b', 'c', 'd', 'e', 'f'))
    expect(six).toBe('Searched for: a, b, c, d, e, f.')
    const more = searchedFor('a', terms('b', 'c', 'd', 'e', 'f', 'g', 'h'))
    expect(more).toMatch(/a, b, c, d, e, f\b.*\b2 /)
    expect(more).not.toMatch(/\bg\b|\bh\b/)
  })
})

describe('what a link named in vain', () => {
  it('is said with its dimension, in the order of the link', () => {
    expect(
      sayDropped([
        { key: 'p', value: 'ZZZ' },
        { key: 't', value: 'nope' },
        { key: 'zz', value: 'plain' },
      ]),
    ).toBe('Place ZZZ, Theme nope, plain')
    expect(sayDropped([{ key: 'map', value: 'moon' }])).toMatch(/moon/)
    expect(sayDropped([{ key: 'map', value: 'moon' }])).not.toBe('moon')
    expect(sayDropped([])).toBe('')
  })

  it('is cut where it is longer than sixty characters, without white space before the sign', () => {
    expect(sayValue('a'.repeat(60))).toBe('a'.repeat(60))
    expect(sayValue('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`)
    expect(sayValue(`${'a'.repeat(58)}  b and more`)).toBe(`${'a'.repeat(58)}…`)
  })
})

describe('what a quotation is from', () => {
  const { metadata } = shippedStatement
  const saying = (change: Partial<StatementMetadata>) =>
    saySource({ ...shippedIndex, statement: { ...shippedStatement, metadata: { ...metadata, ...change } } })
  it('says whose words they are, and when, as far as that is known', () => {
    expect(saySource(shippedIndex)).toMatch(/^Report of Wang Yi’s remarks, 9 January 2024$/)
    expect(saying({ date: null })).toBe('Report of Wang Yi’s remarks')
    const unknown = saying({ speaker: null })
    expect(unknown).toMatch(/9 January 2024$/)
    expect(unknown).not.toMatch(/Wang/)
    expect(sayAttribution(shippedIndex, 6)).toBe('Report of Wang Yi’s remarks, 9 January 2024, sentence 6')
  })
})

it('sources are those of the part, in the order they are cited', () => {
  const { sources } = shippedKnowledge.forums
  const [one = '', other = ''] = Object.keys(sources)
  expect(sourcesOf(shippedKnowledge, 'forums', [other, 'none', one])).toEqual([sources[other], sources[one]])
  expect(sourcesOf({}, 'forums', [one])).toEqual([])
})

it('a sentence starts with a capital', () => {
  expect([startSentence('the United States'), startSentence('')]).toEqual(['The United States', ''])
})
