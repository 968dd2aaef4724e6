import { describe, expect, it } from 'vitest'
import { onDay } from '#statement/dated.ts'
import { readHeadDates } from './readHeadDates.ts'

const days = (start: string, end: string) => ({ start, end, precision: 'day', candidates: [] })

describe('readHeadDates', () => {
  it.each([
    ['Lomé, 3–4 June 2031', days('2031-06-03', '2031-06-04')],
    ['3 to 5 June 2031', days('2031-06-03', '2031-06-05')],
    ['3rd and 4th June, 2031', days('2031-06-03', '2031-06-04')],
    ['June 3-4, 2031', days('2031-06-03', '2031-06-04')],
    ['30 September – 2 October 2031', days('2031-09-30', '2031-10-02')],
    ['September 30 - October 2, 2031', days('2031-09-30', '2031-10-02')],
    ['Suva, 4 June 2031', onDay('2031-06-04')],
  ])('reads “%s” as one date', (words, date) => {
    expect(readHeadDates(words).map(({ value }) => value)).toEqual([date])
  })

  it('gives the words of the whole span', () => {
    const words = 'Lomé, 3 to 4 June 2031, at noon'
    expect(readHeadDates(words).map(({ from }) => words.slice(from.start, from.end))).toEqual([
      '3 to 4 June 2031',
    ])
  })

  it.each(['4–3 June 2031', '30–31 February 2031'])('reads no span in “%s”', (words) => {
    expect(readHeadDates(words).filter(({ value }) => value.start !== value.end)).toEqual([])
  })
})
