import { describe, expect, it } from 'vitest'
import { inMonth, onDay } from '#statement/dated.ts'
import { readDates } from './readDates.ts'

describe('readDates', () => {
  it.each([
    ['on 9 January 2024', onDay('2024-01-09')],
    ['on Jan. 9, 2024', onDay('2024-01-09')],
    ['on the 3rd March 2021', onDay('2021-03-03')],
    ['on the 3rd day of March 2021', onDay('2021-03-03')],
    ['on September 30th, 1999', onDay('1999-09-30')],
    ['24 SEPTEMBER 2024', onDay('2024-09-24')],
    ['2020-02-29', onDay('2020-02-29')],
    ['5.6.2021', onDay('2021-06-05')],
    ['5/13/2021', onDay('2021-05-13')],
    ['06/06/2021', onDay('2021-06-06')],
    ['in June 2011', inMonth('2011-06')],
    ['in Sept. 2011', inMonth('2011-09')],
    ['Room 12 Paris 2024, then 3 May 2022', onDay('2022-05-03')],
  ])('reads “%s”', (text, date) => {
    expect(readDates(text).map(({ value }) => value)).toEqual([date])
  })

  it.each([
    'in March',
    'Mayor 12, 2021',
    'on 45 May 2021',
    'on 31 February 2021',
    'on 2021-13-40',
    'from 13–14 May 2024',
    'version 5.6.2021.1',
    '13/14/2021',
  ])('reads none in “%s”', (text) => {
    expect(readDates(text)).toEqual([])
  })

  it('gives all of them in order, as the words they stand in', () => {
    const text = 'From 3 May 2021 to 5 May 2021'
    expect(readDates(text).map(({ from }) => text.slice(from.start, from.end))).toEqual([
      '3 May 2021',
      '5 May 2021',
    ])
  })
})
