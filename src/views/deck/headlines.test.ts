import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import type { Edition } from '#knowledge/knowledge.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { onDay } from '#statement/dated.ts'
import { type TimelineEntry, timelineView } from '#views/panels/timelineView.ts'
import {
  conflictsHeadline,
  forumsHeadline,
  type InitiativeFacts,
  initiativeHeadline,
  partnersHeadline,
  sayNames,
  themesHeadline,
  viewHeadline,
} from './headlines.ts'

const fair = inventedKnowledge.forums.forums[0]?.editions[0] as Edition

/** The statement of a day that names a fair, held as told. */
const naming = (date: string | null, change: Partial<Edition>) => {
  const [series] = inventedKnowledge.forums.forums
  if (!series) throw new Error('No fair.')
  const knowledge = {
    ...inventedKnowledge,
    forums: { ...inventedKnowledge.forums, forums: [{ ...series, editions: [{ ...fair, ...change }] }] },
  }
  const indexed = markedStatement(['We go to the [forum fair-1|Fair].'], {
    metadata: { date: date === null ? null : onDay(date) },
    knowledge,
  })
  return timelineView(indexed, everything, matching(indexed, everything)).entries
}
const headline = (date: string | null, change: Partial<Edition>): string =>
  forumsHeadline(naming(date, change), date === null ? null : onDay(date))
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const heldAfter = (days: number): string => {
  const start = dayAfter('2024-01-09', days)
  return headline('2024-01-09', { start, end: start })
}

describe('the headline of the forums', () => {
  it.each([
    [1, 'one day later'],
    [13, '13 days later'],
    [14, '2 weeks later'],
    [15, 'about 2 weeks later'],
    [77, '11 weeks later'],
    [182, '26 weeks later'],
    [183, 'about 6 months later'],
    [365, 'about 12 months later'],
  ])('says how long after the statement the first was: %i days', (days, words) => {
    expect(heldAfter(days)).toContain(`followed ${words}`)
  })

  it('is never further from the days than half its unit, and says “about” where it is not exact', () => {
    const unitDays = { day: 1, week: 7, month: 30.44 }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (days) => {
        const [, about, count = '', unit = ''] =
          /followed (about )?(one|\d+) (day|week|month)s? later/.exec(heldAfter(days)) ?? []
        const said = (count === 'one' ? 1 : Number(count)) * unitDays[unit as keyof typeof unitDays]
        expect(Math.abs(said - days)).toBeLessThanOrEqual(unitDays[unit as keyof typeof unitDays] / 2)
        if (!about) expect(said).toBe(days)
      }),
    )
  })

  it('calls a forum on the statement’s own day neither past nor yet to come', () => {
    for (const [start, end] of [
      ['2024-01-09', '2024-01-09'],
      ['2024-01-07', '2024-01-09'],
      ['2024-01-09', '2024-01-12'],
      ['2024-01-07', '2024-01-12'],
    ] as const)
      expect(headline('2024-01-09', { start, end })).toBe(
        'One forum had begun or lay ahead, by other sources',
      )
    expect(headline('2024-01-09', { start: '2024-01-07', end: '2024-01-08' })).toMatch(/lay behind/)
    expect(headline('2024-01-09', { start: '2024-01-10', end: '2024-01-10' })).toMatch(
      /followed one day later/,
    )
  })

  it('says later only where every source of the forum is known to be later, and calls a meeting one', () => {
    const [entry] = naming('2024-01-09', {})
    if (!entry) throw new Error('No entry.')
    const said = (...entries: Partial<TimelineEntry>[]): string =>
      forumsHeadline(
        entries.map((change) => ({ ...entry, ...change })),
        onDay('2024-01-09'),
      )
    expect(said({ isLater: true })).toMatch(/^One forum lay ahead; it followed .*, by later sources$/)
    expect(said({ isLater: true }, {})).toMatch(/^Two forums lay ahead; the first .*, by other sources$/)
    expect(said({ isMeeting: true })).toMatch(/^One meeting lay ahead/)
    expect(said({ isMeeting: true }, {})).toMatch(/^Two forums and meetings lay ahead/)
  })

  it('counts no days where the date of either is not known to the day', () => {
    const month = { start: '2024-03-01', end: '2024-03-31', precision: 'month' } as const
    expect(headline('2024-01-09', month)).toMatch(/lay ahead; it followed in Mar 2024/)
    expect(headline(null, {})).toMatch(/is named; the text is undated/)
  })
})

describe('names in a headline', () => {
  it('are all said up to three, then two and how many more', () => {
    expect(sayNames(['A'])).toBe('A')
    expect(sayNames(['A', 'B', 'C'])).toBe('A, B, and C')
    expect(sayNames(['A', 'B', 'C', 'D'])).toBe('A, B, and 2 more')
  })

  it('are of whoever is named first of all, then of those who are implied, then of groups', () => {
    const none = { named: [], implied: 0, through: [], groups: [], isOther: false, isApart: false }
    const said = [
      { ...none, named: ['Chad'], implied: 3, through: ['the Club'], groups: ['the Club'] },
      { ...none, named: ['Chad'], groups: ['the Club'] },
      { ...none, implied: 3, through: ['the Club'], groups: ['the Club'] },
      { ...none, groups: ['the Club'] },
    ].map(partnersHeadline)
    expect(new Set(said).size).toBe(4)
    expect(said[0]).toMatch(/Chad.*3/)
    expect(said[1]).toMatch(/Chad/)
    expect(said[1]).not.toMatch(/Club|\d/)
    expect(said[2]).toMatch(/3.*Club/)
    expect(said[3]).toMatch(/Club/)
    expect(partnersHeadline(none)).toBeNull()
  })
})

describe('the headline of an initiative', () => {
  const alone: InitiativeFacts = {
    named: 2,
    throughForum: 0,
    forums: 0,
    conflicts: 0,
    partners: [],
    groups: [],
    sharing: 1,
    isSpeakerNamed: false,
  }

  it('speaks of conflicts, else of countries, else of its forum, else of groups, else of itself', () => {
    const everyKind = {
      ...alone,
      throughForum: 1,
      forums: 1,
      conflicts: 2,
      partners: ['Chad'],
      groups: ['the Club'],
    }
    const said = [
      everyKind,
      { ...everyKind, conflicts: 0 },
      { ...everyKind, conflicts: 0, partners: [] },
      { ...everyKind, conflicts: 0, partners: [], throughForum: 0, forums: 0 },
      alone,
      { ...everyKind, named: 0 },
    ].map(initiativeHeadline)
    expect(said[0]).toMatch(/conflict/)
    expect(said[1]).toMatch(/Chad/)
    expect(said[2]).toMatch(/forum/)
    expect(said[3]).toMatch(/the Club/)
    expect(said[4]).toMatch(/None .* names a country, a group or a conflict/)
    expect(said[5]).toMatch(/forum/)
    expect(new Set(said).size).toBe(6)
  })

  it('says so where not all of its sentences share what they name', () => {
    const some = initiativeHeadline({ ...alone, partners: ['Chad'], sharing: 1 })
    const all = initiativeHeadline({ ...alone, partners: ['Chad'], sharing: 2 })
    expect(some).not.toBe(all)
    expect(some).toMatch(/one/i)
  })
})

describe('the headline of a view', () => {
  const nothing = {
    conflicts: 0,
    partners: [],
    groups: [],
    forums: 0,
    forumKind: 'forum' as const,
    sharing: 0,
    isMore: false,
    isSpeakerNamed: false,
  }

  it('speaks of conflicts, else of countries, else of groups, else of forums, else of none', () => {
    const everyKind = {
      ...nothing,
      conflicts: 2,
      partners: ['Chad'],
      groups: ['the Club'],
      forums: 1,
      sharing: 2,
    }
    const said = [
      everyKind,
      { ...everyKind, conflicts: 0 },
      { ...everyKind, conflicts: 0, partners: [] },
      { ...everyKind, conflicts: 0, partners: [], groups: [] },
      nothing,
    ].map((facts) => viewHeadline(2, facts))
    expect(said[0]).toMatch(/names a conflict/)
    expect(said[1]).toMatch(/Chad/)
    expect(said[2]).toMatch(/the Club/)
    expect(said[3]).toMatch(/names a forum/)
    expect(said[4]).toMatch(/names a country, group, forum or conflict/)
  })

  it('tells all of its sentences from some, and “also” from what stands alone', () => {
    const facts = { ...nothing, partners: ['Chad'], sharing: 1 }
    expect(viewHeadline(2, facts)).not.toBe(viewHeadline(2, { ...facts, sharing: 2 }))
    expect(viewHeadline(2, facts)).not.toBe(viewHeadline(2, { ...facts, isMore: true }))
    expect(viewHeadline(2, nothing)).not.toBe(viewHeadline(2, { ...nothing, isMore: true }))
  })
})

describe('the headlines of conflicts and of themes', () => {
  it('word up to three conflicts, and count more', () => {
    expect(conflictsHeadline(['a war', 'b war', 'c war'], 2)).toMatch(/“a war”, “b war”, and “c war”/)
    const many = conflictsHeadline(['a war', 'b war', 'c war', 'd war'], 2)
    expect(many).not.toMatch(/“/)
    expect(many).toMatch(/four|4/i)
  })

  it('say which theme has most mentions, and of how many', () => {
    const rows = (...counts: number[]) =>
      counts.map((mentions, index) => ({ name: `Theme ${'ABCD'[index]}`, mentions }))
    expect(themesHeadline(rows(4))).toMatch(/Theme A.*4|4.*Theme A/)
    const top = themesHeadline(rows(2, 5, 1))
    expect(top).toMatch(/Theme B/)
    expect([top.includes('5'), top.includes('8'), top.includes('Theme A')]).toEqual([true, true, false])
    const tie = themesHeadline(rows(5, 5, 1))
    expect(tie).toMatch(/Theme A and Theme B/)
    expect(tie).toMatch(/11/)
    const even = themesHeadline(rows(3, 3))
    expect(even).not.toMatch(/Theme/)
    expect(even).toMatch(/3/)
  })
})
