import { expect, it } from 'vitest'
import { inMonth, onDay } from '#statement/dated.ts'
import { membersWhen } from './membersWhen.ts'

it('members are told for the day, for the whole of a longer date, or for all days', () => {
  expect(membersWhen(onDay('2024-01-09'))).toEqual({ at: 'day', when: '' })
  expect(membersWhen(inMonth('2024-02'))).toEqual({ at: 'span', when: 'February 2024' })
  expect(membersWhen(null)).toEqual({ at: 'ever', when: '' })
})
