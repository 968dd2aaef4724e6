import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { shippedIndex, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { inMonth, inYear, onDay, type StatementDate } from '#statement/dated.ts'
import { sayTimelineNote } from './sayTimelineNote.ts'
import { timelineView } from './timelineView.ts'

const { behind, themesOnly } = inventedStatements as Record<'behind' | 'themesOnly', StatementIndex>
const viewOf = (indexed: StatementIndex, part: Partial<Selection> = {}) => {
  const selection = { ...everything, ...part }
  return timelineView(indexed, selection, matching(indexed, selection))
}

describe('timelineView', () => {
  it('breaks the axis before the statement’s year where the statement looks back', () => {
    const { segments, entries, title } = viewOf(shippedIndex)
    expect(title).toBe('Forums of 2024')
    expect(segments.map(({ label }) => label)).toEqual(['2023, looked back to', '2024'])
    expect(segments.every(({ start }) => start.endsWith('-01'))).toBe(true)
    for (const { start, end } of entries)
      expect(segments.some((one) => one.start <= start && end <= one.end)).toBe(true)
  })

  it('parts what lay behind the statement from what lay ahead', () => {
    const day = shippedIndex.statement.metadata.date?.start ?? ''
    for (const { tense, start, end } of viewOf(shippedIndex).entries)
      expect(tense === 'behind' ? end < day : start >= day).toBe(true)
    expect(viewOf(behind).entries.map(({ tense }) => tense)).toEqual(['behind'])
  })

  it('puts an event of the year that the text names with the named ones, and never says that it is not', () => {
    const indexed = markedStatement(
      ['We go to the [forum munich-security-conference|Munich Security Conference].'],
      {
        metadata: { date: onDay('2024-01-09') },
        knowledge: shippedKnowledge,
      },
    )
    const { entries, context } = viewOf(indexed)
    expect(entries.map(({ id, tense, total }) => [id, tense, total])).toEqual([['msc-2024', 'ahead', 1]])
    expect(context.map(({ id }) => id)).not.toContain('msc-2024')
    expect(context.length).toBeGreaterThan(5)
  })

  it('says where its dates come from, later sources only where all of them are', () => {
    const view = viewOf(shippedIndex)
    expect(sayTimelineNote(view, false)).toBe('dates from other sources')
    const later = view.entries.map((entry) => ({ ...entry, isLater: true }))
    expect(sayTimelineNote({ ...view, entries: later }, false)).toBe('dates from later sources')
    expect(sayTimelineNote({ ...view, entries: later }, true)).toBe('dates from other sources')
    expect(sayTimelineNote({ ...view, entries: [], context: [] }, true)).toBe('')
    expect(sayTimelineNote({ ...view, entries: [] }, true)).toBe('dates from other sources')
    expect(sayTimelineNote(viewOf(shippedIndex, { initiative: ['gdi'] }), false)).toMatch(
      /outlined: named in/,
    )
    // It is cited with a day before the statement's, and others without one.
    for (const { isLater, sources } of view.entries)
      expect(isLater).toBe(sources.every(({ published = '' }) => published > '2024-01-09'))
  })

  const datedTo = (date: StatementDate | null): StatementIndex => {
    const { statement } = shippedIndex
    return buildIndex({ ...statement, metadata: { ...statement.metadata, date } }, shippedKnowledge)
  }
  const tensesAt = (date: StatementDate | null) =>
    new Map(viewOf(datedTo(date)).entries.map(({ id, tense }) => [id, tense]))

  it('says neither before nor after of a forum in the days that the statement is dated to', () => {
    expect(tensesAt(onDay('2024-03-27')).get('boao-2024')).toBe('during')
    expect(tensesAt(onDay('2024-03-30')).get('boao-2024')).toBe('behind')
    expect(tensesAt(onDay('2024-03-25')).get('boao-2024')).toBe('ahead')
    expect(tensesAt(inMonth('2024-03')).get('boao-2024')).toBe('during')
    expect(new Set(tensesAt(inYear('2024')).values())).toEqual(new Set(['behind', 'during']))
    expect(new Set(tensesAt(null).values())).toEqual(new Set(['undated']))
  })

  it('marks the statement by all the days it is dated to', () => {
    expect(viewOf(datedTo(inMonth('2024-01')))).toMatchObject({
      title: 'Forums of 2024',
      statement: { start: '2024-01-01', end: '2024-01-31', precision: 'month', when: 'Jan, Beijing' },
    })
    expect(viewOf(datedTo(inYear('2024')))).toMatchObject({
      title: 'Forums of 2024',
      statement: { start: '2024-01-01', end: '2024-12-31', when: '2024, Beijing' },
    })
    const span = { start: '2024-12-30', end: '2025-01-05', precision: 'day', candidates: [] } as const
    expect(viewOf(datedTo(span))).toMatchObject({ title: 'Forums, 2024–2025' })
    expect(viewOf(datedTo(null))).toMatchObject({ title: 'Forums, 2023–2024', statement: null })
  })

  it('orders entries and context by date, and keeps context within the drawn years', () => {
    const { entries, context, segments } = viewOf(shippedIndex)
    for (const list of [entries, context]) {
      const starts = list.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort())
    }
    const [first, last] = [segments[0]?.start ?? '', segments[segments.length - 1]?.end ?? '']
    expect(context.length).toBeGreaterThan(0)
    expect(context.every(({ start, end, total }) => start >= first && end <= last && total === 0)).toBe(true)
  })

  it('names the city once where a meeting is called by it', () => {
    const when = new Map(viewOf(shippedIndex).entries.map((entry) => [entry.id, entry.when]))
    expect(when.get('boao-2024')).toBe('26–29 Mar')
    expect(when.get('focac-2024')).toBe('4–6 Sep, Beijing')
  })

  it('calls a forum in a sentence of a chosen initiative its own only where it belongs to it', () => {
    const standing = (part: Partial<Selection>) =>
      new Map(viewOf(shippedIndex, part).entries.map((entry) => [entry.id, entry.standing]))
    expect(new Set(standing({}).values())).toEqual(new Set(['rest']))
    const chosen = standing({ initiative: ['gdi'] })
    expect(chosen.get('fgasd-2')).toBe('match')
    expect(chosen.get('focac-2024')).toBe('same sentence')
    expect(new Set(standing({ initiative: ['gsi'] }).values())).toEqual(new Set(['quiet']))
  })

  it('obeys every filter but that on forums', () => {
    const { entries } = viewOf(shippedIndex, { forum: ['boao-2024'] })
    expect(entries.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(['boao-2024'])
    expect(entries.every(({ matching: some, total }) => some === total && total > 0)).toBe(true)
  })

  it('says where every date comes from', () => {
    const { entries, context } = viewOf(shippedIndex)
    expect([...entries, ...context].every(({ sources }) => sources.length > 0)).toBe(true)
  })

  it('has no axis for an undated statement that names no forum', () => {
    expect(viewOf(themesOnly)).toMatchObject({
      title: 'Forums',
      segments: [],
      entries: [],
      undated: [],
      context: [],
      statement: null,
    })
  })

  it('shows the statement’s day alone where the forums have not been loaded', () => {
    const { forums: _, ...rest } = shippedKnowledge
    const view = viewOf(buildIndex(behind.statement, rest))
    expect(view).toMatchObject({ entries: [], context: [], statement: { when: '20 Dec, Wellington' } })
    expect(view.segments.map(({ label }) => label)).toEqual(['2024'])
  })
})
