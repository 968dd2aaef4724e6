import { describe, expect, it } from 'vitest'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import type { Edition } from '#knowledge/knowledge.ts'
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

const event = (id: string, name: string, shortName = id, start = '2024-06-01'): Edition => ({
  id,
  name,
  shortName,
  start,
  end: start,
  precision: 'day',
  venue: { city: 'Köln', labelCity: 'Cologne', country: 'DEU', lat: 51, lon: 7 },
  sources: [],
})

const invented = [
  event('reed', 'The 12th World Reed Forum (Reed Days), Main Session'),
  event('tide', 'Tide Meeting of Cologne, 2024', 'TM'),
  event('tide-before', 'Tide Meeting of Cologne, 2023', 'TM', '2023-06-01'),
  event('koln', 'Köln', 'KLN'),
  event('pair-1', 'Pair Congress (first)'),
  event('pair-2', 'Pair Congress (second)'),
  event('été', 'Rencontre d’été'),
]
const means = (words: string) => eventOf(invented, words, onDay('2024-01-01'))?.id ?? null

describe('a name of an event', () => {
  it.each([
    ['World Reed Forum Main Session', 'reed', 'all of it'],
    ['Main Session of the World Reed Forum', 'reed', 'in any order'],
    ['World Reed Forum', 'reed', 'as far as its comma'],
    ['Reed Days', 'reed', 'what stands in its brackets'],
    ['reed', 'reed', 'its short name'],
    ['World Reed Forum Summit', 'reed', 'that it is a summit'],
    ['World Reed Forum in Cologne', 'reed', 'where it is held'],
    ['World Reed Forum at Köln', 'reed', 'as the city calls itself'],
    ['WORLD REED FÓRUM', 'reed', 'whatever its letters look like'],
    ['12th World Reed Forum 2024', 'reed', 'its number and its year'],
    ['RENCONTRE D’ETE', 'été', 'without accents'],
  ])('%s is %s: %s', (words, id) => {
    expect(means(words)).toBe(id)
  })

  it.each([
    ['World Reed', 'a part of it'],
    ['Tide Meeting', 'without the city of its name'],
    ['World Reed Forum of Rivers', 'more than it'],
    ['World Reed Forum Main', 'a part behind its comma'],
    ['World Reed Forum Days', 'two names mixed'],
    ['13th World Reed Forum', 'another number'],
    ['World Reed Forum 2023', 'another year'],
    ['1st World Reed Forum', 'a number with another ending'],
    ['2nd World Reed Forum', 'a number with another ending'],
    ['3rd World Reed Forum', 'a number with another ending'],
    ['Köln', 'where it is held alone'],
    ['Summit in Cologne', 'a summit and where it is held alone'],
    ['Pair Congress', 'one that two are called'],
    ['of the', 'small words alone'],
    ['', 'nothing'],
    ['World Reed Forum 12x', 'what only begins as a number'],
  ])('%j is none: %s', (words) => {
    expect(means(words)).toBeNull()
  })

  it('tells events of a pair apart, and takes no other of the year', () => {
    expect([means('first'), means('second'), means('Tide Meeting of Cologne')]).toEqual([
      'pair-1',
      'pair-2',
      'tide',
    ])
    expect(eventOf(invented, 'TM', inYear('2023'))?.id).toBe('tide-before')
    expect(eventOf([], 'TM', inYear('2024'))).toBeNull()
  })
})
