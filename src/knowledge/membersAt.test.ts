import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMonth, inYear, onDay } from '#statement/dated.ts'
import type { Group, Membership } from './knowledge.ts'
import { isPartly, membersAt } from './membersAt.ts'

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
    expect(membersAt(club, onDay(day), [])).toEqual({ members, contested })
  })

  it('counts those that have been members throughout for an undated statement', () => {
    expect(membersAt(club, null, [])).toEqual({ members: ['AAA'], contested: [] })
    const founded = group([
      { code: 'AAA', from: '2009-06-16' },
      { code: 'BBB', from: '2009-06-16', to: '2020-01-01' },
      { code: 'CCC', from: '2010-12-24' },
      { code: 'DDD', from: '2009-06-16', status: 'contested' },
    ])
    expect(membersAt(founded, null, [])).toEqual({ members: ['AAA'], contested: ['DDD'] })
  })

  it.each([
    ['2022-06', inMonth('2022-06'), ['AAA'], ['BBB', 'CCC', 'DDD']],
    ['2022-05', inMonth('2022-05'), ['AAA', 'BBB'], ['DDD']],
    ['2020', inYear('2020'), ['AAA', 'BBB'], ['DDD']],
    ['2021', inYear('2021'), ['AAA', 'BBB'], ['DDD']],
    ['2022', inYear('2022'), ['AAA'], ['BBB', 'CCC', 'DDD']],
    ['2023', inYear('2023'), ['AAA', 'CCC'], ['DDD']],
  ])(
    'counts who was a member on the first and the last day of %s, and contests the others',
    (_, date, members, contested) => {
      expect(membersAt(club, date, [])).toEqual({ members, contested })
    },
  )

  it('counts a country that left and came back once', () => {
    const twice = group([
      { code: 'AAA', to: '2010-01-01' },
      { code: 'BBB' },
      { code: 'AAA', from: '2020-01-01' },
    ])
    expect(membersAt(twice, onDay('2015-01-01'), []).members).toEqual(['BBB'])
    expect(membersAt(twice, onDay('2024-01-01'), []).members).toEqual(['AAA', 'BBB'])
    expect(membersAt(twice, inYear('2020'), [])).toEqual({ members: ['AAA', 'BBB'], contested: [] })
  })

  it('tells a membership that changed from one that is disputed', () => {
    expect(isPartly(club, 'BBB')).toBe(true)
    expect(isPartly(club, 'DDD')).toBe(false)
  })

  it('leaves the issuers out of an open class of others, and in a body', () => {
    const members = [{ code: 'AAA' }, { code: 'BBB' }]
    expect(membersAt(group(members, { kind: 'group', extent: 'open' }), null, ['AAA']).members).toEqual([
      'BBB',
    ])
    expect(membersAt(group(members, { extent: 'open' }), null, ['AAA']).members).toEqual(['AAA', 'BBB'])
    expect(membersAt(group(members, { kind: 'group' }), null, ['AAA']).members).toEqual(['AAA', 'BBB'])
  })

  it('keeps the order of the list, and never counts a member as contested too', () => {
    const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] as const
    const statuses = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(statuses, (contestedAt) => {
        const list = codes.map(
          (code, index): Membership => (contestedAt[index] ? { code, status: 'contested' } : { code }),
        )
        const { members, contested } = membersAt(group(list), onDay('2024-01-01'), [])
        expect([...members, ...contested].sort()).toEqual(codes)
        expect(members).toEqual([...members].sort())
      }),
    )
  })
})
