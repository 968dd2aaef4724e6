import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { whole } from '#fixtures/whole.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { knowledgeFor } from '#knowledge/knowledgeFor.ts'
import { onDay } from '#statement/dated.ts'
import type { Statement } from '#statement/statement.ts'
import { buildIndex } from './buildIndex.ts'

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
