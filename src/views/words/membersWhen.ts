import type { Dated } from '#statement/dated.ts'
import { sayFullDate } from './sayDates.ts'

/**
 * Values for messages that say for which days members are told: the day of the statement, the first and last day of
 * its date, or all days of the group where the statement has no date.
 */
export function membersWhen(date: Dated | null): {
  readonly at: 'day' | 'span' | 'ever'
  readonly when: string
} {
  if (!date) return { at: 'ever', when: '' }
  return date.start === date.end ? { at: 'day', when: '' } : { at: 'span', when: sayFullDate(date) }
}
