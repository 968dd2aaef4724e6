import { describe, expect, it } from 'vitest'
import { onDay } from '#statement/dated.ts'
import { dateStripLayout } from './dateStripLayout.ts'

const meeting = (start: string, end: string) => ({ start, end, precision: 'day' as const })

describe('dateStripLayout', () => {
  it('lays a meeting of the statement’s year on the quarters of that year', () => {
    const { from, to, statement, ticks } = dateStripLayout(
      meeting('2024-12-31', '2024-12-31'),
      onDay('2024-01-01'),
    )
    expect([from, to, statement]).toEqual([365 / 366, 1, { from: 0, to: 0 }])
    expect(ticks.map(({ label }) => label)).toEqual(['Jan', 'Apr', 'Jul', 'Oct'])
  })

  it('draws every year from the earlier to the later of the two', () => {
    const { from, statement, ticks } = dateStripLayout(
      meeting('2023-10-17', '2023-10-18'),
      onDay('2024-01-09'),
    )
    expect(from).toBeLessThan(statement?.from ?? 0)
    expect(ticks.map(({ label }) => label)).toEqual(['2023', '2024'])
    expect(ticks[1]?.share).toBe(365 / 731)
  })

  it('does without the day of an undated statement', () => {
    expect(dateStripLayout(meeting('2024-03-26', '2024-03-29'), null).statement).toBeNull()
  })
})
