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

  it.each([
    ['Dakar, le 12 février 2031', '2031-02-12'],
    ['1er décembre 2031', '2031-12-01'],
    ['LIMA, 3 DE MARZO DE 2031', '2031-03-03'],
    ['Lisboa, 7 de março de 2031', '2031-03-07'],
    ['Roma, 2 giugno 2031', '2031-06-02'],
    ['Bonn, den 5. Mai 2031', '2031-05-05'],
    ['4 июня 2031', '2031-06-04'],
  ])('reads the month of “%s” in its language', (words, day) => {
    expect(readHeadDates(words).map(({ value }) => value)).toEqual([onDay(day)])
  })

  it.each(['30 février 2031', '3 Marcos 2031', '12 mars 20315', '12 mar de 2031'])(
    'reads no such day in “%s”',
    (words) => {
      expect(readHeadDates(words)).toEqual([])
    },
  )

  it.each(['4–3 June 2031', '30–31 February 2031'])('reads no span in “%s”', (words) => {
    expect(readHeadDates(words).filter(({ value }) => value.start !== value.end)).toEqual([])
  })
})
