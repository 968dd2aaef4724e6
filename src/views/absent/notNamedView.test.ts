import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { inventedKnowledge, randomIndex } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { whole } from '#fixtures/whole.ts'
import { wholeKnowledge } from '#knowledge/wholeFile.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { byName } from '#views/words/byName.ts'
import { notNamedView } from './notNamedView.ts'
import { type ReferenceList, referenceLists } from './referenceLists.ts'

const known = wholeKnowledge(whole)
const lists = referenceLists(shippedIndex.statement, whole)
const listOf = (id: string): ReferenceList => {
  const list = lists.find((one) => one.id === id)
  if (!list) throw new Error(`There is no list ${id}.`)
  return list
}

describe('the lists that fit a statement', () => {
  it('are the neighbours of who issues it, the G20, the United Nations, then bodies and blocs by name', () => {
    expect(lists.slice(0, 3).map(({ name }) => name)).toEqual([
      'Neighbours of China',
      'G20, members on 9 January 2024',
      'United Nations, members on 9 January 2024',
    ])
    const rest = lists.filter(({ kind }) => kind === 'body').map(({ name }) => name)
    expect(rest).toContain('ASEAN, members on 9 January 2024')
    expect(rest).toEqual([...rest].sort((a, b) => byName(a, b)))
  })

  it('hold the members of the day: the African Union in the G20, the six who joined BRICS', () => {
    expect(listOf('g20').members).toHaveLength(21)
    expect(listOf('g20').members).toContain('au')
    expect(listOf('brics').members).toContain('EGY')
  })

  it('have each member of the United Nations in one region and one part of it, as counted elsewhere', () => {
    const regions = lists.filter(({ kind }) => kind === 'region')
    const wide = regions.filter(({ id }) => /^m49-(?:africa|americas|asia|europe|oceania)$/.test(id))
    expect(wide.map(({ members }) => members.length)).toEqual([54, 35, 47, 43, 14])
    const narrow = regions.filter((list) => !wide.includes(list))
    for (const parts of [wide, narrow])
      expect(parts.flatMap(({ members }) => members).sort()).toEqual([...listOf('un').members].sort())
    for (const { members } of narrow)
      expect(wide.filter((list) => members.every((code) => list.members.includes(code)))).toHaveLength(1)
    expect(listOf('m49-central-asia').members).toEqual(listOf('central-asia-5').members)
    const latin = [...listOf('m49-americas').members].filter((code) => !['CAN', 'USA'].includes(code))
    expect(latin.sort()).toEqual([...listOf('celac').members].sort())
    expect(listOf('m49-africa').name).toBe('United Nations in Africa, members on 9 January 2024')
  })

  it('have no neighbours where nobody issues, and none of an island', () => {
    const { themesOnly, behind } = inventedStatements as Record<'themesOnly' | 'behind', typeof shippedIndex>
    for (const { statement } of [themesOnly, behind])
      expect(referenceLists(statement, whole)[0]?.id).toBe('g20')
  })
})

describe('notNamedView', () => {
  it('tells who of the G20 the shipped statement does not name, and what reaches them', () => {
    const { summary, reached, absent, issuers } = notNamedView(shippedIndex, listOf('g20'), known)
    expect(summary).toBe(
      '17 of 21 members are not named in this text; 6 of them are reached only through a group. 3 members are named: 2 countries and one body. One issues the text.',
    )
    expect(issuers).toEqual(['CHN'])
    expect(reached.map(({ name, through }) => [name, through])).toContainEqual([
      'Brazil',
      'not named itself, member of BRICS',
    ])
    expect(absent.find(({ id }) => id === 'JPN')).toMatchObject({ name: 'Japan', sentences: [] })
    expect(absent.find(({ id }) => id === 'JPN')?.searched).toEqual(['Japan', 'Japanese', 'Tokyo'])
  })

  it('leaves out whose membership is contested, and says so', () => {
    const { notes, absent, reached } = notNamedView(shippedIndex, listOf('brics'), known)
    expect(notes.join()).toContain('Saudi Arabia')
    expect([...absent, ...reached].map(({ id }) => id)).not.toContain('SAU')
  })

  it('tells of each how it is reached and where, by name, whatever the list’s order', () => {
    const list = { ...listOf('g20'), members: ['FRA', 'ZAF', 'KEN', 'au', 'BRA', 'ZZZ'], contested: [] }
    const { reached, ofForum, absent, notes } = notNamedView(shippedIndex, list, known)
    expect(reached.map(({ id, sentences }) => [id, sentences])).toEqual([
      ['BRA', [8]],
      ['FRA', [7]],
      ['ZAF', [3, 8]],
    ])
    expect(ofForum.map(({ id }) => id)).toEqual(['KEN'])
    expect(absent.map(({ id, name, searched }) => [id, name, searched[0]])).toEqual([
      ['au', 'African Union', 'African Union'],
      ['ZZZ', 'ZZZ', 'ZZZ'],
    ])
    expect(notes).toEqual([])
    const inferred = { ...list, inferredFrom: 'a map', contested: ['KEN', 'au'] }
    expect(notNamedView(shippedIndex, inferred, known).notes).toEqual([
      'Kenya and African Union: membership contested or not known for this date; left out.',
      'The members are inferred from a map.',
    ])
  })

  it('counts apart the bodies among those that are named', () => {
    const summary = (...members: readonly string[]) =>
      notNamedView(shippedIndex, { ...listOf('g20'), members, contested: [] }, known).summary
    expect(summary('JPN', 'RUS')).toMatch(/One member is named\.$/)
    expect(summary('JPN', 'eu')).toMatch(/One member is named: one body\.$/)
    expect(summary('BRA', 'KEN', 'JPN')).toBe(
      '3 of 3 members are not named in this text; one of them is reached only through a group; one is among the members of a forum that is named.',
    )
  })

  it('says it in a sentence where all are named', () => {
    const list = { ...listOf('g20'), members: ['RUS', 'USA'], contested: [] }
    const { summary, absent, reached } = notNamedView(shippedIndex, list, known)
    expect(summary).toBe('All 2 members are named.')
    expect([...absent, ...reached]).toEqual([])
  })

  it.each([
    [['JPN'], 'The one member is not named in this text.'],
    [['BRA'], 'The one member is not named in this text; it is reached only through a group.'],
    [['KEN'], 'The one member is not named in this text; it is among the members of a forum that is named.'],
    [['RUS'], 'The one member is named.'],
    [['CHN'], 'The one member issues the text.'],
    [['CHN', 'RUS'], 'Each of the 2 members is named or issues the text.'],
    [['JPN', 'PER'], '2 of 2 members are not named in this text.'],
    [['JPN', 'CHN'], '1 of 2 members is not named in this text. No member is named. One issues the text.'],
  ])('says of the list %j: %s', (members, summary) => {
    const list = { ...listOf('g20'), members, contested: [] }
    expect(notNamedView(shippedIndex, list, known).summary).toBe(summary)
  })

  it('tells where a name stands and is not counted: in the title, or read with doubt', () => {
    const index = inventedStatements.joint as typeof shippedIndex
    const list = { ...listOf('g20'), members: ['GEO', 'PER'], contested: [] }
    expect(notNamedView(index, list, known).absent.map(({ beside }) => beside)).toEqual([null, null])
    const text = 'Words on Peru\n\nGeorgia was mentioned.'
    const read = extractStatement(text, { id: 'invented-doubt', issuers: [], title: 'Words on Peru' }, known)
    const doubtful = read.mentions
      .filter(({ entity }) => entity === 'GEO')
      .map((mention) => ({ ...mention, reason: 'sharedName' as const, alternatives: [] }))
    const statement = { ...read, mentions: read.mentions.filter(({ entity }) => entity !== 'GEO'), doubtful }
    expect(
      notNamedView(buildIndex(statement, known), list, known).absent.map(({ beside }) => beside),
    ).toEqual(['“Georgia” is read with doubt, and not counted', 'named in the title, which is not searched'])
  })

  it('puts each member of any list into one of four, by what the mentions are', () => {
    const anyList = fc
      .subarray(['AAA', 'BBB', 'CCC', 'DDD', 'club'], { minLength: 1 })
      .map((members) => ({ ...listOf('g20'), members, contested: [] }))
    fc.assert(
      fc.property(randomIndex, anyList, (indexed, list) => {
        const view = notNamedView(indexed, list, inventedKnowledge)
        const rows = [...view.reached, ...view.ofForum, ...view.absent].map(({ id }) => id)
        expect([...view.named, ...view.issuers, ...rows].sort()).toEqual([...list.members].sort())
        for (const id of list.members) {
          const isNamed = indexed.mentions.some(
            ({ kind, entity }) => entity === id && (kind === 'place' || kind === 'org'),
          )
          expect(view.named.includes(id)).toBe(isNamed && id !== 'AAA')
        }
        for (const { sentences, through } of view.absent) expect([sentences, through]).toEqual([[], null])
        for (const { sentences } of [...view.reached, ...view.ofForum])
          expect(sentences.length).toBeGreaterThan(0)
      }),
    )
  })
})
