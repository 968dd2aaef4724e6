import { describe, expect, it } from 'vitest'
import { inMonth, onDay } from '#statement/dated.ts'
import { statedDays } from './statedDays.ts'

/** What is said of the meeting whose name stands in brackets, in a text of 9 January 2024: days, and the words. */
const said = (marked: string, date = onDay('2024-01-09')): string | null => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const found = statedDays(text, { start, end }, date)
  return (
    found && `${found.start} ${found.end} ${found.precision}: ${text.slice(found.at.start, found.at.end)}`
  )
}

describe('statedDays', () => {
  it.each([
    [
      'the [G20 Summit] in Rio de Janeiro on 18-19 November 2024',
      '2024-11-18 2024-11-19 day: 18-19 November 2024',
    ],
    [
      'the [Pier Forum], to be held in Lomé, Togo, from 30 November to 2 December 2024,',
      '2024-11-30 2024-12-02 day: 30 November to 2 December 2024',
    ],
    ['the [Pier Forum] (Lomé, 3 and 4 July 2023) agreed', '2023-07-03 2023-07-04 day: 3 and 4 July 2023'],
    ['the [Pier Forum] (July 3-4, 2023) agreed', '2023-07-03 2023-07-04 day: July 3-4, 2023'],
    [
      'the [Pier Forum], which took place in Lomé on Tuesday, 5 March 2019.',
      '2019-03-05 2019-03-05 day: 5 March 2019',
    ],
    ['the [Pier Forum], hosted by Togo in March 2019,', '2019-03-01 2019-03-31 month: March 2019'],
    ['the [Pier Conference] of 1975', '1975-01-01 1975-12-31 year: 1975'],
    [
      'the [Pier Forum] is scheduled for 30 December 2024 to 2 January 2025.',
      '2024-12-30 2025-01-02 day: 30 December 2024 to 2 January 2025',
    ],
    ['the [Pier Forum], May 2025.', '2025-05-01 2025-05-31 month: May 2025'],
    ['the 18-19 November 2024 [Pier Forum]', '2024-11-18 2024-11-19 day: 18-19 November 2024'],
    ['The July 2024 [Pier Forum] will', '2024-07-01 2024-07-31 month: July 2024'],
    ['On 3 July 2024, Togo will host the third [Pier Forum].', '2024-07-03 2024-07-03 day: 3 July 2024'],
    ['the [2022 Pier Forum]', '2022-01-01 2022-12-31 year: 2022'],
    ['the [Pier Forum 2022]', '2022-01-01 2022-12-31 year: 2022'],
  ])('takes the days that “%s” says', (text, days) => {
    expect(said(text)).toBe(days)
  })

  it.each([
    ['The [Pier Forum] will be held in Astana in July.', '2024-07-01 2024-07-31 month: July'],
    ['The [Pier Forum] was held in Astana in July.', '2023-07-01 2023-07-31 month: July'],
    ['We look forward to the [Pier Forum] on 8 January.', '2025-01-08 2025-01-08 day: 8 January'],
    ['We look forward to the [Pier Forum] in January.', '2024-01-01 2024-01-31 month: January'],
    ['the [Pier Forum] last November', '2023-11-01 2023-11-30 month: November'],
    ['the [Pier Forum] in May of this year', '2024-05-01 2024-05-31 month: May of this year'],
    ['the [Pier Forum] in Lomé next year', '2025-01-01 2025-12-31 year: next year'],
    ['the [Pier Forum] held last month', '2023-12-01 2023-12-31 month: last month'],
    ['In July, Togo will host the [Pier Forum].', '2024-07-01 2024-07-31 month: July'],
  ])('finds the year that “%s” leaves to the statement', (text, days) => {
    expect(said(text)).toBe(days)
  })

  it.each([
    'The [Pier Forum] adopted a charter on 3 July 2024.',
    'the outcome of the [Pier Forum], adopted on 3 July 2024',
    'After the [Pier Forum], in 2024 we begin.',
    'the [Pier Forum] in Lomé in July',
    'the [Pier Forum] in May and its friends',
    'the [Pier Forum] on 31 February 2024',
    'On 3 July 2024, after many calls, the [Pier Forum] spoke.',
    'We signed it on 3 July 2024. The [Pier Forum] noted it.',
    'the [2030 Agenda Forum]',
    'the [Pier Forum] may meet',
    'the [Pier Forum] and 2024',
    'the [Pier Forum] in 20,24 halls',
  ])('says nothing of “%s”', (text) => {
    expect(said(text)).toBeNull()
  })

  it('leaves the year open where the statement has no date, or none near enough', () => {
    const text = 'The [Pier Forum] will be held in July.'
    expect(said(text, inMonth('2024-03'))).toMatch(/^2024-07-01/)
    for (const date of [null, { start: '2024-01-01', end: '2024-12-31', precision: 'year' as const }])
      expect(statedDays(text.replace(/[[\]]/g, ''), { start: 4, end: 14 }, date)).toBeNull()
  })
})
