import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Group, Membership } from './knowledge.ts'
import { membersAt } from './membersAt.ts'

const group = (members: readonly Membership[], part: Partial<Group> = {}): Group => ({
  id: 'club',
  kind: 'org',
  name: 'Club',
  shortName: 'Club',
  extent: 'closed',
  terms: [],
  members,
  sources: [],
  ...part,
})

describe('membersAt', () => {
  const club = group([
    { code: 'AAA' },
    { code: 'BBB', from: '2020-01-01', to: '2022-06-30' },
    { code: 'CCC', from: '2022-06-30' },
    { code: 'DDD', from: '2020-01-01', status: 'contested' },
  ])

  it.each([
    ['2019-12-31', ['AAA'], []],
    ['2020-01-01', ['AAA', 'BBB'], ['DDD']],
    ['2022-06-29', ['AAA', 'BBB'], ['DDD']],
    ['2022-06-30', ['AAA', 'CCC'], ['DDD']],
  ])('counts who was a member on %s', (day, members, contested) => {
    expect(membersAt(club, day, null)).toEqual({ members, contested })
  })

  it('counts every listed member for an undated statement', () => {
    expect(membersAt(club, null, null).members).toEqual(['AAA', 'BBB', 'CCC'])
  })

  it('leaves the issuer out of an open class of others, and in a body', () => {
    const members = [{ code: 'AAA' }, { code: 'BBB' }]
    expect(membersAt(group(members, { kind: 'group', extent: 'open' }), null, 'AAA').members).toEqual(['BBB'])
    expect(membersAt(group(members, { extent: 'open' }), null, 'AAA').members).toEqual(['AAA', 'BBB'])
    expect(membersAt(group(members, { kind: 'group' }), null, 'AAA').members).toEqual(['AAA', 'BBB'])
  })

  it('keeps the order of the list, and never counts a member as contested too', () => {
    const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] as const
    const statuses = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(statuses, (contestedAt) => {
        const list = codes.map(
          (code, index): Membership => (contestedAt[index] ? { code, status: 'contested' } : { code }),
        )
        const { members, contested } = membersAt(group(list), '2024-01-01', null)
        expect([...members, ...contested].sort()).toEqual(codes)
        expect(members).toEqual([...members].sort())
      }),
    )
  })
})
