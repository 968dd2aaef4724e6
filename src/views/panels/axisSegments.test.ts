import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import type { Edition } from '#knowledge/knowledge.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { onDay } from '#statement/dated.ts'
import { axisSegments } from './axisSegments.ts'
import { timelineView } from './timelineView.ts'

const viewOf = (indexed: StatementIndex) => timelineView(indexed, everything, matching(indexed, everything))

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

/** A day of each month of a span, the first and the last its own. */
const monthsOf = (start: string, end: string): readonly string[] => {
  const days = [start]
  for (let day = start; day.slice(0, 7) < end.slice(0, 7); ) {
    const [year, month] = day.split('-').map(Number) as [number, number]
    day = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
    days.push(day)
  }
  return [...days, end]
}

/** The axis of a statement of a day beside spans, and the years of its segments. */
const axisOf = (date: string | null, ...spans: readonly (readonly [string, string])[]) =>
  axisSegments(
    spans.map(([start, end]) => ({ start, end, precision: 'day' as const })),
    date === null ? null : onDay(date),
  )
const labelsOf = (...axis: Parameters<typeof axisOf>) => axisOf(...axis).map(({ label }) => label)

describe('the years of the axis', () => {
  it('are only those in which something is, with a break before and after the others', () => {
    expect(
      axisOf(
        '2024-03-01',
        ['2015-11-30', '2015-12-12'],
        ['2016-09-04', '2016-09-05'],
        ['2027-06-01', '2027-06-02'],
      ),
    ).toEqual([
      { start: '2015-11-01', end: '2016-12-31', label: '2015–2016, looked back to', years: '2015–2016' },
      { start: '2024-01-01', end: '2024-12-31', label: '2024', years: '2024' },
      { start: '2027-01-01', end: '2027-12-31', label: '2027', years: '2027' },
    ])
  })

  it('are few runs, the nearest of which are joined, however many years are named', () => {
    const meetings = ['1945', '1947', '1955', '1992', '2002', '2012', '2030', '2040', '2045'].map(
      (year) => [`${year}-06-01`, `${year}-06-03`] as const,
    )
    expect(labelsOf('2024-03-01', ...meetings)).toEqual([
      '1945–1955, looked back to',
      '1992–2002, looked back to',
      '2012, looked back to',
      '2024',
      '2030',
      '2040–2045',
    ])
  })

  it('are not said to be looked back to from a statement without a date', () => {
    expect(labelsOf(null, ['2015-11-30', '2015-12-12'], ['2016-09-04', '2016-09-05'])).toEqual([
      '2015',
      '2016',
    ])
    expect(labelsOf(null)).toEqual([])
  })

  it('hold all the years that a statement is dated to', () => {
    expect(
      axisSegments([], { start: '2024-12-30', end: '2025-01-05', precision: 'day' }).map(
        ({ label }) => label,
      ),
    ).toEqual(['2024–2025'])
  })
})

describe('what the axis shows', () => {
  it('is every context event that lies wholly within the drawn years, and no other', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), anySpan, (spans, days) => {
        const events = spans.map((span, index): Edition => ({ ...fair, id: `event-${index}`, ...span }))
        const { context, segments } = viewOf(dated('2024-01-09', days, events))
        const isOnAxis = (day: string) => segments.some(({ start, end }) => start <= day && day <= end)
        // Every month of it, for the axis begins with months and ends with years.
        const within = events.filter(({ start, end }) => monthsOf(start, end).every(isOnAxis))
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
        const isOnAxis = (day: string) => segments.some(({ start, end }) => start <= day && day <= end)
        for (const { start, end } of entries) expect(monthsOf(start, end).every(isOnAxis)).toBe(true)
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
