import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMonth, inYear, isWholeSpan, onDay } from './dated.ts'

describe('a date of a statement', () => {
  it('is a day, a month to its last day, or a year', () => {
    expect(onDay('2024-02-29')).toMatchObject({ start: '2024-02-29', end: '2024-02-29', precision: 'day' })
    expect(inMonth('2024-02')).toMatchObject({ start: '2024-02-01', end: '2024-02-29', precision: 'month' })
    expect(inMonth('2023-12')).toMatchObject({ start: '2023-12-01', end: '2023-12-31', precision: 'month' })
    expect(inYear('2024', ['2024-05-06', '2024-06-05'])).toEqual({
      start: '2024-01-01',
      end: '2024-12-31',
      precision: 'year',
      candidates: ['2024-05-06', '2024-06-05'],
    })
  })

  it('is whole whatever the month', () => {
    const month = fc.tuple(fc.integer({ min: 1945, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(month, ([year, at]) => {
        const date = inMonth(`${year}-${String(at).padStart(2, '0')}`)
        expect(isWholeSpan(date)).toBe(true)
        expect(isWholeSpan({ ...date, start: date.end })).toBe(false)
        expect(isWholeSpan({ ...date, precision: 'day' })).toBe(true)
        expect(isWholeSpan({ ...date, precision: 'year' })).toBe(false)
      }),
    )
  })

  it('never ends before it starts', () => {
    expect(isWholeSpan({ start: '2024-01-02', end: '2024-01-01', precision: 'day' })).toBe(false)
    expect(isWholeSpan({ start: '2024-01-01', end: '2023-12-31', precision: 'year' })).toBe(false)
  })
})
