import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import type { Edition } from '#knowledge/knowledge.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { onDay } from '#statement/dated.ts'
import { type TimelineEntry, timelineView } from '#views/panels/timelineView.ts'
import { forumsHeadline } from './headlines.ts'

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
    const early = { start: '2024-01-01', end: '2024-01-31', precision: 'month' as const, candidates: [] }
    expect(forumsHeadline(naming('2024-01-09', {}), early)).toMatch(/it followed on 1–3 May 2024, by/)
    expect(headline(null, {})).toMatch(/is named; the text is undated/)
  })

  it('says of no forum when it was held whose date nobody knows', () => {
    const said = (date: string, undated: number) => forumsHeadline(naming(date, {}), onDay(date), undated)
    expect(said('2024-01-09', 1)).toBe(
      'One forum of known date lay ahead; it followed about 16 weeks later, by other sources',
    )
    expect(said('2024-05-02', 1)).toBe('One forum of known date had begun or lay ahead, by other sources')
    expect(said('2025-01-09', 2)).toBe('The forum it names whose date is known lay behind, by other sources')
    expect(forumsHeadline(naming(null, {}), null, 2)).toBe('Three forums are named; the text is undated')
    expect(forumsHeadline([], onDay('2024-01-09'), 1)).toBe('One forum is named; its date is not known')
    expect(forumsHeadline([], onDay('2024-01-09'), 2)).toBe('Two forums are named; their dates are not known')
  })
})
