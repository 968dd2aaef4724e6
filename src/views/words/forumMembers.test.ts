import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { forumMembers } from './forumMembers.ts'

it('the members of a forum are its group, once, and none of what is named or reached through a group', () => {
  const indexed = markedStatement(['The [forum fair-1|Fair], the [forum fair-1|Fair], the [org club|Club].'])
  const through = (id: string) => forumMembers(indexed, indexed.evidence.partner.get(id) ?? [])
  expect(through('DDD').map(({ group }) => group.id)).toEqual(['fair-members'])
  expect([through('BBB'), through('club'), through('AAA')]).toEqual([[], [], []])
  const evidence = indexed.evidence.partner.get('DDD') ?? []
  expect(forumMembers({ ...indexed, groups: new Map() }, evidence)).toEqual([])
  expect(forumMembers({ ...indexed, forums: new Map() }, evidence)).toEqual([])
})
