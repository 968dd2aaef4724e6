import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { forumKind, forumKindOf } from './forumKind.ts'

it('entries are forums, meetings of two, or both', () => {
  expect([[], [false], [true], [true, true], [false, true]].map(forumKind)).toEqual([
    'forum',
    'forum',
    'meeting',
    'meeting',
    'mixed',
  ])
})

it('a forum of a statement is a meeting where its series is one, and not where nobody knows it', () => {
  const forums = inventedKnowledge.forums.forums.map((series) =>
    series.id === 'talks' ? { ...series, kind: 'meeting' as const } : series,
  )
  const knowledge = { ...inventedKnowledge, forums: { ...inventedKnowledge.forums, forums } }
  const indexed = markedStatement(['The [forum fair-1|Fair], the [forum talks-1|Talks].'], { knowledge })
  expect(forumKindOf(indexed, ['talks-1'])).toBe('meeting')
  expect(forumKindOf(indexed, ['talks-1', 'fair-1'])).toBe('mixed')
  expect(forumKindOf(indexed, ['fair-1', 'parley'])).toBe('forum')
})
