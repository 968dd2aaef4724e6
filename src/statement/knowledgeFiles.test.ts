import { describe, expect, it } from 'vitest'
import { readPublished, shippedKnowledge } from '#fixtures/shippedCorpus.ts'
import {
  parseForumsFile,
  parseGroupsFile,
  parseInitiativesFile,
  parsePlacesFile,
  parseThemesFile,
} from './knowledgeFiles.ts'
import { membersAt } from './membersAt.ts'
import type { Result } from './problem.ts'

type Json = Record<string, unknown>

const broken = (part: string, path: readonly (string | number)[], value: unknown): unknown => {
  const json = readPublished(`knowledge/${part}.json`)
  let holder = json as Json
  for (const key of path.slice(0, -1)) holder = holder[key] as Json
  holder[path[path.length - 1] as string] = value
  return json
}

describe('the knowledge files', () => {
  it.each<[string, (json: unknown) => Result<unknown>, readonly (string | number)[], unknown, string]>([
    ['places', parsePlacesFile, ['places', 1, 'code'], 'Afghanistan', 'places[1].code'],
    [
      'places',
      parsePlacesFile,
      ['places', 1, 'terms', 0, 'reading'],
      'nickname',
      'places[1].terms[0].reading',
    ],
    ['places', parsePlacesFile, ['places', 1, 'unMember'], 'yes', 'places[1].unMember'],
    ['places', parsePlacesFile, ['places', 1, 'searchNames'], 'Siam', 'places[1].searchNames'],
    ['groups', parseGroupsFile, ['groups', 0, 'extent'], 'half', 'groups[0].extent'],
    ['groups', parseGroupsFile, ['groups', 0, 'members', 2, 'from'], '2004', 'groups[0].members[2].from'],
    ['groups', parseGroupsFile, ['sources'], 'none', 'sources'],
    ['initiatives', parseInitiativesFile, ['initiatives', 0, 'proposer'], 'China', 'initiatives[0].proposer'],
    ['initiatives', parseInitiativesFile, ['initiatives', 0, 'sources'], null, 'initiatives[0].sources'],
    [
      'forums',
      parseForumsFile,
      ['forums', 0, 'editions', 0, 'venue', 'lat'],
      91,
      'forums[0].editions[0].venue.lat',
    ],
    [
      'forums',
      parseForumsFile,
      ['forums', 0, 'editions', 0, 'precision'],
      'hour',
      'forums[0].editions[0].precision',
    ],
    ['forums', parseForumsFile, ['context', 'events', 3, 'end'], 'May', 'context.events[3].end'],
    ['themes', parseThemesFile, ['themes', 2, 'terms', 0], '', 'themes[2].terms[0]'],
  ])('of %s name the place that is wrong', (part, parse, path, value, place) => {
    const result = parse(broken(part, path, value))
    expect(result).toMatchObject({ ok: false, problem: { code: 'invalid', place } })
  })

  it('are told from one another', () => {
    expect(parseGroupsFile(readPublished('knowledge/places.json'))).toMatchObject({
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
  const count = (id: string, day: string) => membersAt(group(id), day, 'CHN').members.length

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
    expect(membersAt(group('brics'), '2024-01-09', 'CHN').contested).toEqual(['SAU'])
    expect(group('brics').members.map(({ code }) => code)).not.toContain('ARG')
  })
})
