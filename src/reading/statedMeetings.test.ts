import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { whole } from '#fixtures/whole.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { knowledgeFor } from '#knowledge/knowledgeFor.ts'
import { onDay } from '#statement/dated.ts'
import type { Statement } from '#statement/statement.ts'
import { buildIndex } from './buildIndex.ts'
import { statedDates, statedMeeting } from './statedMeetings.ts'
import type { CountedMention, StatedInText } from './statementIndex.ts'

const read = (text: string, day = '2024-01-09'): Statement =>
  extractStatement(text, { id: 'made-up', title: '', issuers: ['KEN'], date: onDay(day) }, writtenKnowledge)

const forumsOf = (statement: Statement) =>
  [...buildIndex(statement, knowledgeFor(statement, whole)).forums].map(([id, { edition, stated }]) => {
    const { start, end, precision, venue, sources } = edition
    return [
      id,
      `${start} ${end} ${precision}`,
      venue?.city ?? null,
      sources.length > 0,
      stated && `${stated.exact} in ${stated.sentence}`,
    ]
  })

describe('a date that the text states', () => {
  it('dates a forum that the calendar lacks', () => {
    const statement = read('We begin. The Third Pier Forum on Reeds will be held in Astana in July.')
    expect(forumsOf(statement)).toEqual([
      ['third-pier-forum-on-reeds', '2024-07-01 2024-07-31 month', null, false, 'July in 2'],
    ])
  })

  it('stands beside that of the calendar, which has its sources', () => {
    const statement = read('The G20 Summit in Rio de Janeiro on 18–19 November 2024 is near.')
    expect(forumsOf(statement)).toEqual([
      ['g20-2024', '2024-11-18 2024-11-19 day', 'Rio de Janeiro', true, '18–19 November 2024 in 1'],
    ])
  })

  it('chooses the meeting of the calendar, and none that was held at another time', () => {
    const entity = (text: string) => read(text).mentions.find(({ kind }) => kind === 'forum')?.entity
    expect(entity('The G20 Summit in November 2022 was long.')).toBe('g20-2022')
    expect(entity('The G20 Summit in March 2022 was none.')).toBe('g20-summit')
    expect(entity('We prepare COP29 in March 2024.')).toBe('cop-29')
  })

  it('is the narrowest of those that agree, and none where they do not', () => {
    const agreed = read(
      'The Pier Forum will be held in 2024. At the Pier Forum in May 2024 we speak. The Pier Forum is old.',
    )
    expect(forumsOf(agreed)).toEqual([
      ['pier-forum', '2024-05-01 2024-05-31 month', null, false, 'May 2024 in 2'],
    ])
    const apart = read('The Pier Forum in May 2019 was good. The Pier Forum in May 2021 was better.')
    expect(forumsOf(apart)).toEqual([])
  })

  it('is not believed where its words are not in the text', () => {
    const statement = read('The Pier Forum in May 2019 was good.')
    const moved = statement.mentions.map((mention) => ({
      ...mention,
      ...(mention.stated && { stated: { ...mention.stated, exact: 'May 2020' } }),
    }))
    expect(forumsOf({ ...statement, mentions: moved })).toEqual([])
  })
})

const mention = (entity: string, exact = entity): CountedMention => ({
  kind: 'forum',
  entity,
  reading: 'name',
  origin: 'rule',
  position: { start: 0, end: exact.length },
  quote: { exact, prefix: '', suffix: '' },
  index: 0,
  sentence: 1,
  conflict: null,
})

const text = 'In May.'
const days = (start: string, end: string) => ({
  start,
  end,
  precision: 'day' as const,
  position: { start: 3, end: 6 },
  exact: 'May',
})

const stating = (start: string, end: string, more: Partial<CountedMention> = {}): CountedMention => ({
  ...mention('pier'),
  stated: days(start, end),
  ...more,
})

describe('statedDates', () => {
  it('counts only what forums state in sentences, in words that stand there', () => {
    const [start, end] = ['2024-05-01', '2024-05-03']
    const counted = stating(start, end, { sentence: 2 })
    expect([...statedDates([counted], text)]).toEqual([['pier', { ...days(start, end), sentence: 2 }]])
    const others = [
      mention('pier'),
      stating(start, end, { kind: 'initiative' }),
      stating(start, end, { sentence: null }),
      stating(start, end, { stated: { ...days(start, end), exact: 'may' } }),
    ]
    expect(statedDates(others, text).size).toBe(0)
    expect([...statedDates([...others, counted], text)]).toHaveLength(1)
  })

  it('takes the span of days that all others hold, and the first of equal ones', () => {
    const day = fc.integer({ min: 1, max: 5 }).map((number) => `2024-05-0${number}`)
    const span = fc.tuple(day, day).map((pair) => pair.sort() as [string, string])
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
        const mentions = spans.map(([start, end], index) => stating(start, end, { sentence: index + 1 }))
        const found = statedDates(mentions, text).get('pier')
        const start = spans
          .map(([first]) => first)
          .sort()
          .at(-1)
        const end = spans.map(([, last]) => last).sort()[0]
        const at = spans.findIndex(([first, last]) => first === start && last === end)
        expect(found?.sentence ?? 0).toBe(at + 1)
      }),
    )
  })
})

describe('a meeting that is known from the text alone', () => {
  const stated: StatedInText = { ...days('2024-05-01', '2024-05-03'), sentence: 4 }
  const { start, end, precision } = stated

  it('is called by the words that name it, on one line', () => {
    const name = 'The Pier Forum on Reeds'
    expect(statedMeeting(mention('pier', 'The Pier\n  Forum on Reeds'), stated, inventedKnowledge)).toEqual({
      edition: { id: 'pier', name, shortName: name, start, end, precision, venue: null, sources: [] },
      series: { id: 'pier', name, shortName: name, terms: [], editions: [] },
      stated,
    })
    expect(statedMeeting(mention('pier'), stated, {}).series.name).toBe('pier')
  })

  it('is called as its series where that is known', () => {
    const forums = inventedKnowledge.forums.forums.map((series) => ({ ...series, shortName: 'F' }))
    const knowledge = { forums: { ...inventedKnowledge.forums, forums } }
    const { edition, series } = statedMeeting(mention('fair', 'this fair'), stated, knowledge)
    expect([edition.id, edition.name, edition.shortName]).toEqual(['fair', 'Fair', 'F'])
    expect(series).toBe(forums[0])
  })
})
