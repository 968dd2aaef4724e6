import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMonth, inYear, onDay } from '#statement/dated.ts'
import type { Group, Membership } from './knowledge.ts'
import { isDayUnknown, isPartly, isSuspended, membersAt, membershipAt } from './membersAt.ts'

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

  describe('where a source says no more than the year or the month', () => {
    const known = group([
      { code: 'AAA', from: '1975' },
      { code: 'BBB', from: '1975', to: '2012-04' },
    ])

    it.each([
      ['1974-12-31', onDay('1974-12-31'), [], []],
      ['1975-01-01', onDay('1975-01-01'), [], ['AAA', 'BBB']],
      ['1975-12-30', onDay('1975-12-30'), [], ['AAA', 'BBB']],
      ['1976-01-01', onDay('1976-01-01'), ['AAA', 'BBB'], []],
      ['2012-03-31', onDay('2012-03-31'), ['AAA', 'BBB'], []],
      ['2012-04-01', onDay('2012-04-01'), ['AAA'], ['BBB']],
      ['2012-05-01', onDay('2012-05-01'), ['AAA'], []],
      ['2012', inYear('2012'), ['AAA'], ['BBB']],
    ])('contests who may have been a member on %s', (_, date, members, contested) => {
      expect(membersAt(known, date, [])).toEqual({ members, contested })
    })

    it('tells that from a membership of which the day is known', () => {
      expect(isDayUnknown(known, 'BBB', onDay('2012-04-15'))).toBe(true)
      expect(isDayUnknown(known, 'BBB', onDay('2012-03-15'))).toBe(false)
      expect(isDayUnknown(club, 'BBB', inYear('2022'))).toBe(false)
      expect(isDayUnknown(known, 'BBB', null)).toBe(false)
    })
  })

  it('takes a suspended membership for one, and its suspension for none', () => {
    const suspending = group([
      { code: 'AAA', from: '2000-01-01' },
      { code: 'AAA', from: '2010', to: '2012-06-01', status: 'suspended' },
      { code: 'BBB', from: '2010-01-01', status: 'suspended' },
    ])
    expect(membersAt(suspending, onDay('2011-01-01'), [])).toEqual({ members: ['AAA'], contested: [] })
    expect(membersAt(suspending, null, []).members).toEqual(['AAA'])
    expect(isSuspended(suspending, 'AAA', onDay('2011-01-01'))).toBe(true)
    // Suspended since a day that is not known, or for a part of the time alone, is not said to be.
    expect(isSuspended(suspending, 'AAA', onDay('2010-05-01'))).toBe(false)
    expect(isSuspended(suspending, 'AAA', inYear('2012'))).toBe(false)
  })

  it('gives the membership by which a country is a member, of those that it had', () => {
    const twice = group([
      { code: 'AAA', from: '1990-01-01', to: '2010-01-01' },
      { code: 'AAA', from: '2020-01-01' },
      { code: 'AAA', from: '2021-01-01', status: 'suspended' },
    ])
    expect(membershipAt(twice, 'AAA', onDay('1995-01-01'))?.from).toBe('1990-01-01')
    expect(membershipAt(twice, 'AAA', onDay('2024-01-01'))?.from).toBe('2020-01-01')
    expect(membershipAt(twice, 'BBB', null)).toBeUndefined()
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
