import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { entityOf, presenceOf } from './subject.ts'

describe('the entity of a mention', () => {
  it('is of its kind, a body a group, and none for a conflict', () => {
    const kinds = ['place', 'group', 'org', 'initiative', 'forum', 'theme', 'conflict'] as const
    expect(kinds.map((kind) => entityOf({ kind, entity: 'x' })?.kind ?? null)).toEqual([
      'place',
      'group',
      'group',
      'initiative',
      'forum',
      'theme',
      null,
    ])
    expect(entityOf({ kind: 'org', entity: 'club' })).toEqual({ kind: 'group', id: 'club' })
  })
})

describe('presenceOf', () => {
  const read = (...sentences: readonly string[]) => markedStatement(sentences)
  const [club, fair] = ['The [org club|Club].', 'The [forum fair-1|Fair] of [theme peace|peace].']

  it.each([
    ['group', 'club', 'named'],
    ['place', 'BBB', 'implied'],
    ['place', 'DDD', 'reached'],
    ['place', 'CCC', 'absent'],
    ['group', 'fair-members', 'reached'],
    ['initiative', 'plan', 'reached'],
    ['forum', 'fair-1', 'named'],
    ['forum', 'talks-1', 'absent'],
    ['theme', 'peace', 'named'],
    ['theme', 'BBB', 'absent'],
  ] as const)('of %s %s is %s', (kind, id, presence) => {
    expect(presenceOf(read(club, fair), { kind, id })).toBe(presence)
  })

  it('is being named wherever that is done', () => {
    for (const sentences of [
      [club, '[place BBB|Beta].'],
      ['[place BBB|Beta].', club],
    ])
      expect(presenceOf(read(...sentences), { kind: 'place', id: 'BBB' })).toBe('named')
  })
})
