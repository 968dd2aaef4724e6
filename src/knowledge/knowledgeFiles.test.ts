import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPublished, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { onDay } from '#statement/dated.ts'
import { type KnowledgePart, parseKnowledge } from './knowledgeFiles.ts'
import { membersAt } from './membersAt.ts'

type Json = Record<string, unknown>

const broken = (part: string, path: readonly (string | number)[], value: unknown): unknown => {
  const json = readPublished(`knowledge/${part}.json`)
  let holder = json as Json
  for (const key of path.slice(0, -1)) holder = holder[key] as Json
  holder[path[path.length - 1] as string] = value
  return json
}

describe('the knowledge files', () => {
  it.each<[KnowledgePart, readonly (string | number)[], unknown, string]>([
    ['places', ['places', 1, 'code'], 'Afghanistan', 'places[1].code'],
    ['places', ['places', 1, 'terms', 0, 'reading'], 'nickname', 'places[1].terms[0].reading'],
    ['places', ['places', 1, 'unMember'], 'yes', 'places[1].unMember'],
    ['places', ['places', 1, 'searchNames'], 'Siam', 'places[1].searchNames'],
    ['groups', ['groups', 0, 'extent'], 'half', 'groups[0].extent'],
    ['groups', ['groups', 0, 'members', 2, 'from'], '2004-13', 'groups[0].members[2].from'],
    ['groups', ['sources'], 'none', 'sources'],
    ['groups', ['sources', 'apec-members', 'url'], 'javascript:alert(1)', 'sources.apec-members.url'],
    ['initiatives', ['initiatives', 0, 'proposer'], 'China', 'initiatives[0].proposer'],
    ['initiatives', ['initiatives', 0, 'sources'], null, 'initiatives[0].sources'],
    ['forums', ['forums', 0, 'editions', 0, 'venue', 'lat'], 91, 'forums[0].editions[0].venue.lat'],
    ['forums', ['forums', 0, 'editions', 0, 'precision'], 'hour', 'forums[0].editions[0].precision'],
    ['forums', ['context', 'events', 3, 'end'], 'May', 'context.events[3].end'],
    ['themes', ['themes', 2, 'terms', 0], '', 'themes[2].terms[0]'],
  ])('of %s name the place that is wrong', (part, path, value, place) => {
    const result = parseKnowledge[part](broken(part, path, value))
    expect(result).toMatchObject({ ok: false, problem: { code: 'invalid', place } })
  })

  it('hold only what the page reads, and have their schemas say so', () => {
    const [places, initiatives] = ['places', 'initiatives'].map((part) => {
      const file = readPublished(`knowledge/${part}.json`) as Record<string, Json[]>
      const schema = JSON.parse(readFileSync(`public/schema/${part}.json`, 'utf8'))
      const { required } = schema.properties[part].items
      return { entries: file[part] ?? [], required: required as string[] }
    })
    const conditions = places?.entries
      .flatMap(({ terms }) => terms as Json[])
      .map((term) => Object.keys(term))
    expect(new Set(conditions?.flat())).toEqual(new Set(['text', 'reading']))
    for (const entry of [...(places?.entries ?? []), ...(initiatives?.entries ?? [])])
      for (const key of ['m49', 'occasion', 'description']) expect(entry).not.toHaveProperty(key)
    for (const { entries, required } of [places, initiatives].filter((part) => part !== undefined))
      for (const entry of entries) expect(Object.keys(entry)).toEqual(expect.arrayContaining(required))
  })

  it('are told from one another', () => {
    expect(parseKnowledge.groups(readPublished('knowledge/places.json'))).toMatchObject({
      problem: { code: 'wrongFormat', place: 'format' },
    })
  })
})

describe('the shipped knowledge', () => {
  const group = (id: string) => {
    const found = shippedKnowledge.groups.groups.find((candidate) => candidate.id === id)
    if (!found) throw new Error(`There is no group ${id}.`)
    return found
  }
  const count = (id: string, day: string) => membersAt(group(id), onDay(day), ['CHN']).members.length

  it('knows every member of the United Nations and the past states', () => {
    const { places } = shippedKnowledge.places
    expect(places.filter(({ unMember }) => unMember)).toHaveLength(193)
    const codes = places.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['PSE', 'VAT', 'TWN', 'XKX', 'HKG', 'MAC', 'ESH', 'SUN', 'YUG', 'DDR', 'CSK']),
    )
    expect(places.filter(({ unMember, code }) => unMember && ['VAT', 'PSE', 'TWN'].includes(code))).toEqual(
      [],
    )
    expect([...codes].sort()).toEqual(
      group('un')
        .members.map(({ code }) => code)
        .concat(places.filter(({ unMember }) => !unMember).map(({ code }) => code))
        .sort(),
    )
  })

  it.each([
    ['eu', '2024-01-09', 27],
    ['eu', '2020-01-31', 28],
    ['eu', '2003-12-31', 15],
    ['brics', '2024-01-09', 9],
    ['brics', '2023-12-31', 5],
    ['brics', '2009-06-16', 4],
    ['nato', '2024-01-09', 31],
    ['nato', '2024-07-09', 32],
    ['nato', '1998-01-01', 16],
    ['asean', '2024-01-09', 10],
    ['asean', '1998-01-01', 9],
    ['sco', '2024-01-09', 9],
    ['au', '2016-01-01', 54],
    ['focac-africa', '2024-01-09', 53],
    ['china-neighbours', '2024-01-09', 20],
    ['developing-countries', '2024-01-09', 142],
  ])('%s on %s has %i members', (id, day, members) => {
    expect(count(id, day)).toBe(members)
  })

  it('has Saudi Arabia contested and Argentina outside BRICS', () => {
    expect(membersAt(group('brics'), onDay('2024-01-09'), ['CHN']).contested).toEqual(['SAU'])
    expect(group('brics').members.map(({ code }) => code)).not.toContain('ARG')
  })
})
