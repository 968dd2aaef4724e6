import { describe, expect, it } from 'vitest'
import { isCalendarDay } from './calendarDay.ts'

describe('isCalendarDay', () => {
  it.each(['2024-01-09', '2024-02-29', '2023-12-31', '1900-02-28'])('takes %s', (text) => {
    expect(isCalendarDay(text)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-31',
    '2024-13-40',
    '2024-00-10',
    '2024-1-9',
    '12024-01-09',
    '2024-01-091',
    '2024-01-00',
    '',
    'soon',
  ])('refuses “%s”', (text) => {
    expect(isCalendarDay(text)).toBe(false)
  })
})
