import { expect, it } from 'vitest'
import type { Meeting } from '#reading/statementIndex.ts'
import { sayStated } from './sayStated.ts'

const days = { start: '2024-11-18', end: '2024-11-19', precision: 'day' as const }
const stated = { ...days, exact: '18–19\nNovember 2024', position: { start: 0, end: 19 }, sentence: 3 }
const venue = { city: 'Town', labelCity: 'Town', country: 'AAA', lat: 0, lon: 0 }
const known: Meeting = { ...days, id: 'fair', name: 'Fair', shortName: 'Fair', venue, sources: ['s'] }

it('quotes what the text states, and says how it stands to other sources', () => {
  const quote = '“18–19 November 2024”, sentence 3.'
  expect(sayStated(null, known)).toBeNull()
  expect(sayStated(stated, { ...known, venue: null, sources: [] })).toBe(
    `The date is stated in the text: ${quote}`,
  )
  expect(sayStated(stated, known)).toBe(`Stated in the text too: ${quote}`)
  const moved = { ...known, start: '2025-01-01', end: '2025-01-02' }
  expect(sayStated(stated, moved)).toBe(`The text states other days: ${quote}`)
})
