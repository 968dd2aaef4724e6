import { expect, it } from 'vitest'
import { asWritten } from './asWritten.ts'

it('a written date is a day, a month or a year, as far as it goes', () => {
  expect(asWritten('2024')).toEqual({
    start: '2024-01-01',
    end: '2024-12-31',
    precision: 'year',
    candidates: [],
  })
  expect(asWritten('2024-02')).toEqual({
    start: '2024-02-01',
    end: '2024-02-29',
    precision: 'month',
    candidates: [],
  })
  expect(asWritten('2024-02-03')).toEqual({
    start: '2024-02-03',
    end: '2024-02-03',
    precision: 'day',
    candidates: [],
  })
})
