import { expect, it } from 'vitest'
import { dayNumber } from './dayNumber.ts'

it('days are numbered one after the other over the end of a year and of a February', () => {
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
  expect(dayNumber('2024-01-01') - dayNumber('2023-12-31')).toBe(1)
})
