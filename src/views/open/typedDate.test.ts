import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMonth, inYear, onDay } from '#statement/dated.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import { typedDate } from './typedDate.ts'

describe('a date that a person typed', () => {
  it.each([
    ['2031', inYear('2031')],
    [' 2031-06 ', inMonth('2031-06')],
    ['2031-6-5', onDay('2031-06-05')],
    ['5 June 2031', onDay('2031-06-05')],
    ['5th  Jun. 2031', onDay('2031-06-05')],
    ['june 5, 2031', onDay('2031-06-05')],
    ['Sept 2031', inMonth('2031-09')],
    ['3–4 June 2031', { ...onDay('2031-06-03'), end: '2031-06-04' }],
    ['30 Sep - 2 October 2031', { ...onDay('2031-09-30'), end: '2031-10-02' }],
  ])('%s', (typed, date) => expect(typedDate(typed)).toEqual(date))

  it.each([
    '',
    '05/06/2031',
    '31 June 2031',
    '2031-13',
    '5 Juin 2031',
    'June',
    'Ju 2031',
    '4–3 June 2031',
    '30–31 June 2031',
    '2031-06-05 or so',
  ])('is none in "%s"', (typed) => expect(typedDate(typed)).toBeNull())

  it('is what the page says of it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (day) => {
          const written = day.toISOString().slice(0, 10)
          const later = new Date(day.getTime() + 20 * 24 * 3600 * 1000).toISOString().slice(0, 10)
          const row = { ...onDay(written), end: later }
          for (const date of [row, onDay(written), inMonth(written.slice(0, 7)), inYear(written.slice(0, 4))])
            expect(typedDate(sayFullDate(date))).toEqual(date)
        },
      ),
    )
  })
})
