import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { interfaceLanguage } from '#messages/speaker.ts'
import { sayDates, sayDay, sayMonth } from './sayDates.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('sayDates', () => {
  it.each([
    ['2024-03-26', '2024-03-29', '26–29 Mar 2024', '26–29 Mar'],
    ['2024-04-30', '2024-05-02', '30 Apr – 2 May 2024', '30 Apr – 2 May'],
    ['2023-12-28', '2024-01-02', '28 Dec 2023 – 2 Jan 2024', '28 Dec 2023 – 2 Jan 2024'],
    ['2024-01-09', '2024-01-09', '9 Jan 2024', '9 Jan'],
  ])('says %s to %s as “%s”', (start, end, long, short) => {
    expect(sayDates({ start, end, precision: 'day' })).toBe(long)
    expect(sayDates({ start, end, precision: 'day' }, false)).toBe(short)
  })

  it('never says a day of a date that is known to the month or the year only', () => {
    const month = { start: '2024-03-01', end: '2024-03-31', precision: 'month' } as const
    expect(sayDates(month)).toBe('Mar 2024')
    expect(sayDates(month, false)).toBe('Mar')
    expect(sayDates({ start: '2024-01-01', end: '2024-12-31', precision: 'year' })).toBe('2024')
  })

  it('says both ends of any span, and both years where they differ', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start, end] = one <= other ? [one, other] : [other, one]
        const words = sayDates({ start, end, precision: 'day' })
        for (const date of [start, end]) {
          expect(words).toContain(String(Number(date.slice(8))))
          expect(words).toContain(sayMonth(date))
          expect(words).toContain(date.slice(0, 4))
        }
      }),
    )
  })
})

describe('sayDay', () => {
  it('says the day in full', () => {
    expect(sayDay('2024-01-09')).toBe('9 January 2024')
    expect(sayDay('2000-02-29')).toBe('29 February 2000')
  })
})

test('months have the names that the language has for them', () => {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(interfaceLanguage, { month, timeZone: 'UTC' })
    for (let index = 0; index < 12; index += 1) {
      const day = `2024-${String(index + 1).padStart(2, '0')}-01`
      const said = month === 'long' ? sayDay(day) : sayMonth(day)
      expect(said).toContain(format.format(Date.UTC(2024, index)))
    }
  }
})
