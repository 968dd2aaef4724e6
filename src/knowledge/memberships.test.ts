import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import { isSuspended, membersAt } from './membersAt.ts'
import { type Memberships, withMemberships } from './memberships.ts'

const group = (id: string) => {
  const found = writtenKnowledge.groups.groups.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`There is no group ${id}.`)
  return found
}
const count = (id: string, day: string): number => membersAt(group(id), onDay(day), []).members.length

describe('the members of groups', () => {
  it.each([
    ['opec', '2023-12-31', 13],
    ['opec', '2024-01-09', 12],
    ['opec-plus', '2024-01-09', 22],
    ['ecowas', '1990-06-01', 16],
    ['ecowas', '2024-01-09', 15],
    ['ecowas', '2025-02-01', 12],
    ['sadc', '2024-01-09', 16],
    ['eac', '2015-01-01', 5],
    ['eac', '2024-01-09', 8],
    ['comesa', '2024-01-09', 21],
    ['au', '2024-01-09', 55],
    ['oau', '2024-01-09', 0],
    ['caricom', '2024-01-09', 15],
    ['mercosur', '2024-01-09', 5],
    ['mercosur', '2024-09-01', 6],
    ['can', '2010-01-01', 4],
    ['oas', '2023-11-18', 33],
    ['oas', '2024-01-09', 32],
    ['oic', '2024-01-09', 57],
    ['commonwealth', '2024-01-09', 56],
    ['iora', '2017-01-01', 21],
    ['ndb', '2025-12-01', 11],
    ['oecd', '2024-01-09', 38],
    ['ce', '2022-03-15', 47],
    ['ce', '2024-01-09', 46],
    ['osce', '2024-01-09', 57],
    ['unsc', '2017-06-01', 15],
    ['unsc', '2024-01-09', 15],
    ['unsc', '1995-06-01', 0],
    ['schengen', '2024-01-09', 27],
    ['schengen', '2025-01-01', 29],
    ['euro-area', '2024-01-09', 20],
    ['cptpp', '2024-12-16', 12],
    ['pif', '2015-03-01', 16],
    ['pif', '2022-10-05', 17],
    ['pif', '2024-01-09', 18],
    ['aes', '2022-01-01', 0],
    ['aes', '2024-01-09', 3],
  ])('of %s on %s are %i', (id, day, members) => {
    expect(count(id, day)).toBe(members)
  })

  it('are contested where a source says the year alone, or the membership is disputed', () => {
    expect(membersAt(group('oas'), onDay('2024-01-09'), []).contested).toEqual(['CUB', 'VEN'])
    expect(membersAt(group('caricom'), onDay('1995-07-01'), []).contested).toEqual(['SUR'])
  })

  it('stay members while they are suspended', () => {
    const day = onDay('2024-01-09')
    expect(membersAt(group('ecowas'), day, []).members).toContain('MLI')
    expect(isSuspended(group('ecowas'), 'MLI', day)).toBe(true)
    expect(isSuspended(group('ecowas'), 'GHA', day)).toBe(false)
    expect(isSuspended(group('ecowas'), 'MLI', null)).toBe(false)
  })

  it('are each one once on any day, and cite what says so', () => {
    const { groups, sources } = writtenKnowledge.groups
    const day = fc.date({ min: new Date('1946-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...groups), day, (one, at) => {
        const { members, contested } = membersAt(one, onDay(at.toISOString().slice(0, 10)), [])
        expect(new Set([...members, ...contested]).size).toBe(members.length + contested.length)
        for (const code of members)
          for (const { sources: cited = one.sources } of one.members.filter((entry) => entry.code === code))
            expect(cited.filter((id) => id in sources)).not.toEqual([])
      }),
    )
  })
})

describe('withMemberships', () => {
  const added: Memberships = {
    memberships: [{ id: 'eu', extent: 'closed', members: [{ code: 'FRA', from: '1958' }], sources: ['s'] }],
    groups: [
      {
        id: 'made-up',
        kind: 'org',
        name: 'Made up',
        shortName: 'Made up',
        extent: 'none',
        terms: [],
        members: [],
        sources: [],
      },
    ],
    sources: { s: { publisher: 'S', url: 'https://s.example/', kind: 'press' } },
  }
  const { groups } = withMemberships(writtenKnowledge, added)

  it('gives a known group its members and keeps its names', () => {
    const eu = groups.groups.find(({ id }) => id === 'eu')
    expect([eu?.name, eu?.members, eu?.terms]).toEqual([
      'European Union',
      [{ code: 'FRA', from: '1958' }],
      group('eu').terms,
    ])
  })

  it('adds what is not known, and its sources', () => {
    expect(groups.groups).toHaveLength(writtenKnowledge.groups.groups.length + 1)
    expect(groups.sources).toMatchObject({ ...writtenKnowledge.groups.sources, ...added.sources })
  })
})
