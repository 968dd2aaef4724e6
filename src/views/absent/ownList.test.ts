import { describe, expect, it } from 'vitest'
import { inventedPlace } from '#fixtures/inventedPlace.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import type { Group, Term } from '#knowledge/knowledge.ts'
import { isOwnValue, ownList, ownText, ownValue } from './ownList.ts'

const read = (text: string) => {
  const { list, unmatched } = ownList(text, shippedKnowledge)
  return [list.members, unmatched]
}

it.each([
  ['Japan, KOR; the Gambia', ['JPN', 'KOR', 'GMB'], []],
  ["1. Côte d’Ivoire\n2. cote d'ivoire\n• Türkiye\n- EU", ['CIV', 'TUR', 'eu'], []],
  [
    'Congo, Democratic Republic of the\nKorea, Republic of\nBolivia\nAtlantis',
    ['COD', 'KOR', 'BOL'],
    ['Atlantis'],
  ],
  ['Washington', [], ['Washington']],
  ['United Nations Educational, Scientific and Cultural Organization', ['unesco'], []],
  [' \n ', [], []],
])('reads the list %j', (text, members, unmatched) => {
  expect(read(text)).toEqual([members, unmatched])
})

it.each([
  ['10. Japan\r\n11) Kenya', ['JPN', 'KEN'], []],
  ['  –  Japan\n—\tKenya\n* Peru\n\n', ['JPN', 'KEN', 'PER'], []],
  ['-Japan\n1.Kenya', [], ['-Japan', '1.Kenya']],
  ['Japan - Kenya\nPeru', ['PER'], ['Japan - Kenya']],
  ['Japan,, Kenya;', ['JPN', 'KEN'], []],
  ['the   Gambia\nTHE Netherlands', ['GMB', 'NLD'], []],
  ['Gambia the Great\nIn the Gambia', [], ['Gambia the Great', 'In the Gambia']],
  ['Congo,   Democratic   Republic of the\nKorea,  the  Republic of', ['COD', 'KOR'], []],
])('knows the signs of a list and what a name may stand between: %j', (text, members, unmatched) => {
  expect(read(text)).toEqual([members, unmatched])
})

describe('what may be called by a word', () => {
  const term = (text: string, reading: Term['reading'] = 'demonym'): Term => ({ text, reading })
  const body = (id: string, kind: Group['kind'], shortName: string): Group => ({
    ...(inventedKnowledge.groups.groups[0] as Group),
    id,
    kind,
    name: `Name of ${id}`,
    shortName,
    terms: [term(`Wording of ${id}`, 'name')],
  })
  const known = {
    places: {
      places: [
        inventedPlace('AAA', 'Alpha', { iso2: 'AL', official: 'Republic of Alpha', searchNames: ['Alfa'] }),
        inventedPlace('BBB', 'Beta', {
          terms: [term('Riverine'), term('Betatown', 'metonym'), term('Twice'), term('twice')],
        }),
        inventedPlace('CCC', 'Gamma', { terms: [term('Riverine'), term('Beta'), term('  ')] }),
        inventedPlace('DDD', 'Delta', { terms: [term('Riverine'), term('Shared')] }),
        inventedPlace('EEE', 'Epsilon', { terms: [term('Shared'), term('shared')] }),
      ],
      sources: {},
    },
    groups: { groups: [body('union', 'org', 'UN'), body('class', 'group', 'Class')], sources: {} },
  }

  it.each([
    ['AAA', 'AAA'],
    ['al', 'AAA'],
    ['republic of alpha', 'AAA'],
    ['Alfa', 'AAA'],
    ['Twice', 'BBB'],
    ['UN', 'union'],
    ['Name of union', 'union'],
    ['Wording of union', 'union'],
  ])('%s is %s', (entry, id) => {
    expect(ownList(entry, known).list.members).toEqual([id])
  })

  it('leads nowhere where several have it, however many and how often, nor to a capital or a class', () => {
    const entries = ['Riverine', 'Shared', 'Betatown', 'Class', 'Name of class', 'Wording of class', 'null']
    expect(ownList(entries.join('\n'), known)).toMatchObject({ list: { members: [] }, unmatched: entries })
  })

  it('leads to the place whose name it is, before one that is merely known by it', () => {
    expect(ownList('Beta', known).list.members).toEqual(['BBB'])
  })

  it('counts what stands there again, also of what is not understood', () => {
    const { list, unmatched, repeated } = ownList('Alpha\nAAA\nOmega\nOmega\nBeta\nAL', known)
    expect([list.members, unmatched, repeated]).toEqual([['AAA', 'BBB'], ['Omega'], 3])
    expect(list).toMatchObject({ id: 'own', kind: 'own', contested: [], inferredFrom: null, sources: [] })
    expect(ownList('', known)).toMatchObject({ list: { members: [] }, unmatched: [], repeated: 0 })
  })

  it('stands in the address by codes, and reads back by names', () => {
    expect(ownValue(['AAA', 'union'])).toBe('own.AAA.union')
    expect(ownValue([])).toBe('own')
    expect(ownText('own.AAA.union.ZZZ', known)).toBe('Alpha\nName of union\nZZZ')
    expect(ownText('own', known)).toBe('')
    expect(['own', 'own.AAA', 'owner', 'x.own', ''].filter(isOwnValue)).toEqual(['own', 'own.AAA'])
  })
})
