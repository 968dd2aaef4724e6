import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { shippedIndex, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import type { Edition } from '#knowledge/knowledge.ts'
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
    expect(sayTimelineNote({ ...view, entries: [], context: [] }, true)).toBe('dates from other sources')
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
    expect(viewOf(datedTo(null))).toMatchObject({ title: 'Forums', statement: null })
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

const { forums: known } = inventedKnowledge
const fair = known.forums[0]?.editions[0] as Edition

/** A statement of a day that names the fair and the talks, with other context events than none. */
const dated = (date: string | null, fairDays: Partial<Edition>, events: readonly Edition[] = []) => {
  const forums = known.forums.map((series) =>
    series.id === 'fair' ? { ...series, editions: [{ ...fair, ...fairDays }] } : series,
  )
  const knowledge = { ...inventedKnowledge, forums: { ...known, forums, context: { rule: 'Some.', events } } }
  const sentences = ['After the [forum talks-1|Talks] comes the [forum fair-1|Fair].']
  return markedStatement(sentences, { metadata: { date: date === null ? null : onDay(date) }, knowledge })
}

const anyDay = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anySpan = fc
  .tuple(anyDay, anyDay)
  .map(([one, other]) => (one <= other ? { start: one, end: other } : { start: other, end: one }))

describe('what the axis shows', () => {
  it('is every context event that lies wholly within the drawn years, and no other', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), anySpan, (spans, days) => {
        const events = spans.map((span, index): Edition => ({ ...fair, id: `event-${index}`, ...span }))
        const { context, segments } = viewOf(dated('2024-01-09', days, events))
        const [first, last] = [segments[0]?.start ?? '', segments.at(-1)?.end ?? '']
        const within = events.filter(({ start, end }) => start >= first && end <= last)
        expect(context.map(({ id }) => id).sort()).toEqual(within.map(({ id }) => id).sort())
      }),
    )
  })

  it.each([
    ['the first day', '2023-11-01', true],
    ['the day before it', '2023-10-31', false],
    ['the last day', '2024-12-31', true],
    ['the day after it', '2025-01-01', false],
  ])('keeps a context event of %s of the drawn years, %s: %s', (_, day, isKept) => {
    const event = { ...fair, id: 'event', start: day, end: day }
    expect(viewOf(dated('2024-01-09', {}, [event])).context).toHaveLength(isKept ? 1 : 0)
  })

  it('leaves out an event that begins before the drawn years or ends after them', () => {
    const events = [
      { ...fair, id: 'early', start: '2023-10-30', end: '2023-11-02' },
      { ...fair, id: 'late', start: '2024-12-30', end: '2025-01-02' },
    ]
    expect(viewOf(dated('2024-01-09', {}, events)).context).toEqual([])
  })

  it('is every named forum, in segments that follow one another and leave no forum out', () => {
    fc.assert(
      fc.property(anyDay, anySpan, (date, days) => {
        const { entries, segments, statement } = viewOf(dated(date, days))
        expect(entries).toHaveLength(2)
        expect(statement?.start).toBe(date)
        const first = segments[0]?.start ?? ''
        const last = segments.at(-1)?.end ?? ''
        for (const { start, end } of entries) expect(first <= start && end <= last).toBe(true)
        expect(segments.some(({ start, end }) => start <= date && date <= end)).toBe(true)
        segments.forEach(({ start, end, years }, index) => {
          expect(start < end).toBe(true)
          expect(years).toBe([...new Set([start.slice(0, 4), end.slice(0, 4)])].join('–'))
          expect(start > (segments[index - 1]?.end ?? '')).toBe(true)
          expect([start.slice(-3), end.slice(-6)]).toEqual(['-01', '-12-31'])
        })
      }),
    )
  })
})

describe('the tense of a forum', () => {
  it('is past from the day after its last, whatever the day it began', () => {
    fc.assert(
      fc.property(anyDay, anySpan, (date, days) => {
        const entry = viewOf(dated(date, days)).entries.find(({ id }) => id === 'fair-1')
        expect(entry?.tense).toBe(days.end < date ? 'behind' : days.start > date ? 'ahead' : 'during')
      }),
    )
  })

  it.each(['2024-05-01', '2024-05-02', '2024-05-03'])(
    'is not past on a day of the forum itself: %s',
    (day) => {
      const tenses = viewOf(dated(day, {})).entries.map(({ id, tense }) => [id, tense])
      expect(tenses).toEqual([
        ['talks-1', 'behind'],
        ['fair-1', 'during'],
      ])
    },
  )

  it('is past on the day after its last, and never without a date of the statement', () => {
    const tense = (date: string | null) => viewOf(dated(date, {})).entries.at(-1)?.tense
    expect([tense('2024-05-04'), tense(null)]).toEqual(['behind', 'undated'])
  })
})
