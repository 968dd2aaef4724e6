import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { whole } from '#fixtures/whole.ts'
import type { Whole } from '#knowledge/wholeFile.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { inYear } from '#statement/dated.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { referenceLists } from './referenceLists.ts'

type WrittenGroup = WrittenKnowledge['groups']['groups'][number]

const group = (id: string, codes: readonly string[], more: Partial<WrittenGroup> = {}): WrittenGroup => ({
  id,
  kind: 'org',
  name: `Name of ${id}`,
  shortName: id.toUpperCase(),
  extent: 'closed',
  terms: [],
  members: codes.map((code) => ({ code })),
  sources: [`source of ${id}`],
  ...more,
})

const union = group('un', [], {
  members: [{ code: 'KEN' }, { code: 'JPN' }, { code: 'PER', status: 'contested' }, { code: 'FJI' }],
})

/** All that is known, with these groups for all others. */
const knowing = (...groups: readonly WrittenGroup[]): Whole => ({
  ...whole,
  start: { ...whole.start, groups: { groups, sources: {} } },
  memberships: { memberships: [], groups: [], sources: {} },
})

const listsOf = (groups: readonly WrittenGroup[], metadata: Partial<StatementMetadata> = { issuers: [] }) =>
  referenceLists(markedStatement(['One.'], { metadata }).statement, knowing(...groups))

describe('referenceLists', () => {
  it('puts what is asked for most first, bodies by name, and regions last', () => {
    const lists = listsOf([
      group('m49-asia', ['JPN', 'KEN']),
      group('zeta', ['JPN', 'KEN']),
      union,
      group('beta', ['JPN', 'KEN'], { bodies: [{ id: 'au', sources: [] }] }),
      group('g20', ['JPN', 'KEN']),
    ])
    expect(lists.map(({ id, kind }) => [id, kind])).toEqual([
      ['g20', 'asked'],
      ['un', 'asked'],
      ['beta', 'body'],
      ['zeta', 'body'],
      ['m49-asia', 'region'],
    ])
    expect(lists.find(({ id }) => id === 'beta')).toEqual({
      id: 'beta',
      kind: 'body',
      name: 'BETA, members on 9 January 2024',
      members: ['JPN', 'KEN', 'au'],
      contested: [],
      inferredFrom: null,
      sources: ['source of beta'],
    })
  })

  it('leaves out who are fewer than two, members of forums, and neighbours of somebody', () => {
    const lists = listsOf([
      group('one', ['JPN']),
      group('two', ['JPN', 'KEN']),
      group('with-body', ['JPN'], { bodies: [{ id: 'au', sources: [] }] }),
      group('forum', ['JPN', 'KEN'], { extent: 'forum' }),
      group('near', ['JPN', 'KEN'], { of: 'CHN' }),
    ])
    expect(lists.map(({ id }) => id)).toEqual(['two', 'with-body'])
  })

  it('holds of a region the members of the United Nations alone, with the sources of both', () => {
    const asia = group('m49-asia', ['FJI', 'PER', 'TWN', 'JPN'], { inferredFrom: 'a list', kind: 'group' })
    expect(listsOf([union, asia]).at(-1)).toEqual({
      id: 'm49-asia',
      kind: 'region',
      name: 'United Nations in Name of m49-asia, members on 9 January 2024',
      members: ['JPN', 'FJI'],
      contested: ['PER'],
      inferredFrom: 'a list',
      sources: ['source of un', 'source of m49-asia'],
    })
    expect(listsOf([asia])).toEqual([])
  })

  it('says for which days the members are known', () => {
    const names = (date: StatementMetadata['date']) =>
      listsOf([union, group('m49-asia', ['JPN', 'KEN'])], { issuers: [], date }).map(({ name }) => name)
    expect(names(inYear('2024'))).toEqual([
      'UN, members throughout 2024',
      'United Nations in Name of m49-asia, members throughout 2024',
    ])
    expect(names(null)).toEqual([
      'UN, members of all its years',
      'United Nations in Name of m49-asia, members of all its years',
    ])
  })

  it('takes neighbours as they are written down, before those that the map draws', () => {
    const written = group('kenya-neighbours', ['UGA', 'TZA'], { of: 'KEN', extent: 'open', kind: 'group' })
    const near = (...groups: readonly WrittenGroup[]) =>
      listsOf(groups, { issuers: ['KEN', 'XXX', 'FJI'] }).filter(({ kind }) => kind === 'near')
    expect(near(written).map(({ name, members }) => [name, members])).toEqual([
      ['Neighbours of Kenya', ['UGA', 'TZA']],
    ])
    const [drawn, ...others] = near(group('other', ['UGA', 'TZA']))
    expect([drawn?.members.length, drawn?.sources, others]).toEqual([5, ['natural-earth'], []])
    expect(drawn?.inferredFrom).toMatch(/^the states whose land borders/)
  })
})
