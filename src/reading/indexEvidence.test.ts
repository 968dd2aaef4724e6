import { describe, expect, it } from 'vitest'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import type { MentionKind } from '#statement/statement.ts'
import { indexEvidence } from './indexEvidence.ts'
import type { CountedMention, ListedDimension } from './statementIndex.ts'

const mention = (kind: MentionKind, entity: string, sentence: number | null = 1): CountedMention => ({
  kind,
  entity,
  reading: 'name',
  origin: 'rule',
  position: { start: 0, end: 1 },
  quote: { exact: 'x', prefix: '', suffix: '' },
  index: 0,
  sentence,
  conflict: null,
})

const groups = new Map(
  inventedKnowledge.groups.groups.map((group) => [
    group.id,
    { group, members: ['AAA', 'BBB'], contested: ['CCC'] },
  ]),
)

const counted = (mentions: readonly CountedMention[], dimension: ListedDimension) => [
  ...indexEvidence(mentions, new Map(), groups, ['AAA'])[dimension].keys(),
]

describe('indexEvidence', () => {
  it.each([
    ['place', 'partner'],
    ['org', 'partner'],
    ['group', 'partner'],
    ['initiative', 'initiative'],
    ['forum', 'forum'],
    ['theme', 'theme'],
  ] as const)('counts what is called a %s as %s, and as nothing else', (kind, dimension) => {
    const all = (['partner', 'initiative', 'forum', 'theme'] as const).filter(
      (one) => counted([mention(kind, 'x')], one).length > 0,
    )
    expect(all).toEqual([dimension])
  })

  it('counts no conflict, and nothing outside the sentences', () => {
    for (const one of [
      mention('conflict', 'BBB'),
      mention('place', 'BBB', null),
      mention('theme', 'x', null),
    ])
      expect([counted([one], 'partner'), counted([one], 'theme')]).toEqual([[], []])
  })

  it('lets bodies and groups alone imply members, none of them an issuer, and only those that are closed', () => {
    expect(counted([mention('org', 'club')], 'partner')).toEqual(['club', 'BBB'])
    expect(counted([mention('group', 'club')], 'partner')).toEqual(['club', 'BBB'])
    expect(counted([mention('group', 'class')], 'partner')).toEqual(['class'])
    expect(counted([mention('group', 'fair-members')], 'partner')).toEqual(['fair-members'])
    expect(counted([mention('place', 'club')], 'partner')).toEqual(['club'])
  })

  it('reaches members and an initiative through a forum alone, not through what shares its id', () => {
    const [series] = inventedKnowledge.forums.forums
    const [edition] = series?.editions ?? []
    if (!series || !edition) throw new Error('There is no fair.')
    const forums = new Map([[edition.id, { edition, series, stated: null }]])
    const reached = (kind: MentionKind) => {
      const { partner, initiative } = indexEvidence([mention(kind, 'fair-1')], forums, groups, ['AAA'])
      return [...partner.keys(), ...initiative.keys()]
    }
    expect(reached('forum')).toEqual(['fair-members', 'BBB', 'plan'])
    expect([reached('org'), reached('place'), reached('theme')]).toEqual([['fair-1'], ['fair-1'], []])
  })
})
