import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import { extractStatement } from './extractStatement.ts'

/** Meetings that a statement of a day names; one that is in no calendar is a slug of its words. */
const forumsIn = (text: string, day: string | null): string[] => {
  const known = { id: 'made-up', issuers: [], title: '', date: day === null ? null : onDay(day) }
  return extractStatement(text, known, writtenKnowledge).mentions.flatMap(({ kind, entity }) =>
    kind === 'forum' ? [entity] : [],
  )
}

describe('the meeting that a name means', () => {
  it.each([
    ['its number', 'Otters slept through the 18th G20 Summit.', '2031-01-01', 'g20-2023'],
    ['its number years later', 'Seed was sold at COP21.', '2024-03-01', 'cop-climate-2015'],
    ['its number near the statement', 'Otters slept through the 18th G20 Summit.', '2024-12-01', 'g20-2023'],
    ['its number in words', 'The seventeenth BRICS Summit is over.', '2025-12-01', 'brics-2025'],
    ['its year', 'The 2019 G20 Summit was long.', '2021-02-01', 'g20-2019'],
    ['a year behind it', 'The G20 Leaders’ Summit in 2021 was long.', '2022-02-01', 'g20-2021'],
    ['the year before', 'We recall last year’s G20 Summit.', '2023-10-01', 'g20-2022'],
    ['the year after', 'We shall host next year’s G20 Summit.', '2022-01-01', 'g20-2023'],
    ['its place', 'The G20 Summit in Hangzhou was long.', '2017-06-01', 'g20-2016'],
    ['its place in the name', 'The G20 Bali Summit was long.', '2023-02-01', 'g20-2022'],
    ['a name of its own', 'The Hiroshima Summit was long.', '2023-06-10', 'g7-2023'],
    ['what lies ahead', 'We look forward to the upcoming NATO summit.', '2016-03-01', 'nato-2016'],
    ['what lies behind', 'We thank all for the outcomes of the NATO Summit.', '2023-08-01', 'nato-2023'],
    ['the nearest', 'Seed was sold at the Raisina Dialogue.', '2024-02-01', 'raisina-2024'],
    ['its number as an abbreviation', 'Seed was sold at COP22.', '2016-12-01', 'cop-climate-2016'],
    ['its abbreviation', 'Seed was sold at CHOGM.', '2022-06-01', 'chogm-2022'],
  ])('is told by %s', (_, text, day, id) => {
    expect(forumsIn(text, day)).toEqual([id])
  })

  it.each([
    ['of ministers', 'The G20 Foreign Ministers’ Meeting ended.', '2023-03-10'],
    ['of others too', 'The ASEAN-US Summit ended.', '2022-05-20'],
    ['of states that have a conference', 'The SIDS Summit ended.', '2024-06-20'],
    ['that nobody knows', 'The World Reed Summit ended.', '2022-05-20'],
    ['of a year that is not known', 'The G20 Summit in 2003 ended.', '2022-05-20'],
    ['of a number that is not known', 'The 99th G20 Summit ended.', '2022-05-20'],
    ['years from the statement', 'The Hiroshima Summit ended.', '2009-05-20'],
    ['with a shared name and no number', 'The Conference of the Parties ended.', '2016-12-20'],
    ['with a number of its series before the calendar', 'Seed was sold at COP12.', '2024-03-01'],
    ['between two of a place', 'The Samarkand Summit between Peru and Chile ended.', '2022-10-20'],
    ['with nothing that says when', 'The G20 Summit ended.', null],
  ])('is none %s', (_, text, day) => {
    expect(forumsIn(text, day).filter((id) => /\d{4}$/.test(id))).toEqual([])
  })

  it('is the same by an abbreviation that the text defines', () => {
    const text = 'The East Asia Summit (EAS) was long. At the EAS seed was sold.'
    expect(forumsIn(text, '2024-11-01')).toEqual(['eas-2024', 'eas-2024', 'eas-2024'])
    expect(forumsIn('The World Reed Summit (WRS) was long.', '2024-11-01')).toEqual([
      'world-reed-summit',
      'world-reed-summit',
    ])
  })

  it('is none of another year where the days of the one that is nearer are not known', () => {
    const series = writtenKnowledge.forums.forums.find(({ id }) => id === 'east-asia' || id === 'eas')
    const [gap] = series?.gaps ?? []
    expect(gap).toBeDefined()
    expect(forumsIn('Seed was sold at the East Asia Summit.', `${gap}-11-20`)).toEqual(['east-asia-summit'])
  })
})
