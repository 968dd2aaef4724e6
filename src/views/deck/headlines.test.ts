import { describe, expect, it } from 'vitest'
import {
  conflictsHeadline,
  type InitiativeFacts,
  initiativeHeadline,
  partnersHeadline,
  sayNames,
  themesHeadline,
  viewHeadline,
} from './headlines.ts'

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
