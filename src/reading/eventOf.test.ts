import { describe, expect, it } from 'vitest'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { inYear, onDay } from '#statement/dated.ts'
import { eventOf } from './eventOf.ts'

const { events } = shippedKnowledge.forums.context
const named = (words: string, date = onDay('2024-03-05')) => eventOf(events, words, date)?.id ?? null

describe('the event that a name means', () => {
  it.each([
    ['Munich Security Conference', 'msc-2024'],
    ['60th Munich Security Conference', 'msc-2024'],
    ['NATO Summit in Washington', 'nato-2024'],
    ['BRICS Summit', 'brics-2024'],
    ['Summit of the Future', 'sotf-2024'],
    ['COP29', 'cop-29'],
    ['UN Climate Change Conference', 'cop-29'],
  ])('%s is %s', (words, id) => {
    expect(named(words)).toBe(id)
  })

  it.each([
    '59th Munich Security Conference',
    'NATO Summit 2023',
    'Security Conference',
    'Summit',
    'Washington',
  ])('%s is none of the year', (words) => {
    expect(named(words)).toBeNull()
  })

  it('is one of the year of the statement', () => {
    expect(named('Munich Security Conference', onDay('2023-03-05'))).toBeNull()
    expect(named('Munich Security Conference', inYear('2024'))).toBe('msc-2024')
    expect(eventOf(events, 'Munich Security Conference', null)).toBeNull()
  })
})
