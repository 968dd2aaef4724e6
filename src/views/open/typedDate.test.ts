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
  ])('%s', (typed, date) => expect(typedDate(typed)).toEqual(date))

  it.each([
    '',
    '05/06/2031',
    '31 June 2031',
    '2031-13',
    '5 Juin 2031',
    'June',
    'Ju 2031',
    '2031-06-05 or so',
  ])('is none in "%s"', (typed) => expect(typedDate(typed)).toBeNull())

  it('is what the page says of it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (day) => {
          const written = day.toISOString().slice(0, 10)
          for (const date of [onDay(written), inMonth(written.slice(0, 7)), inYear(written.slice(0, 4))])
            expect(typedDate(sayFullDate(date))).toEqual(date)
        },
      ),
    )
  })
})
