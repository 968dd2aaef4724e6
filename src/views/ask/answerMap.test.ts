import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import type { Subject } from '#views/words/subject.ts'
import { answerMap } from './answerMap.ts'
import { answerView } from './answerView.ts'

const mapOf = (kind: Subject['kind'], id: string) => answerMap(indexed, answerView(indexed, { kind, id }))
const shown = (kind: Subject['kind'], id: string) =>
  [...(mapOf(kind, id)?.view.places.values() ?? [])].map(({ code, shown: relation }) => [code, relation])

describe('the map of an answer', () => {
  it('shows a country alone, as the statement stands to it', () => {
    expect(shown('place', 'RUS')).toEqual([['RUS', 'named']])
    expect(shown('place', 'BRA')).toEqual([['BRA', 'implied']])
    expect(shown('place', 'KEN')).toEqual([['KEN', 'member']])
    expect(shown('place', 'UKR')).toEqual([['UKR', 'conflict']])
    expect(shown('place', 'CHN')).toEqual([['CHN', 'speaker']])
    expect(shown('place', 'SAU')).toEqual([['SAU', 'contested']])
    expect(mapOf('place', 'RUS')?.focus).toEqual(['RUS'])
  })

  it('outlines an absent country without marking it', () => {
    expect(shown('place', 'JPN')).toEqual([['JPN', null]])
    expect(mapOf('place', 'JPN')?.view.places.get('JPN')?.label).toBe('Japan, not named')
  })

  it('shows the members of a group that is named, and of no other', () => {
    expect(mapOf('group', 'brics')?.members?.size).toBe(9)
    expect(mapOf('group', 'un')?.caption).toBe('Its members, shown on demand: naming it implies no country.')
    expect(mapOf('group', 'nato')).toBeNull()
  })

  it('pins the venue of a forum', () => {
    const map = mapOf('forum', 'boao-2024')
    expect(map?.view.venues.map(({ city }) => city)).toEqual(['Boao'])
    expect(map?.focus).toEqual(['CHN'])
    expect(mapOf('forum', 'msc-2024')).toBeNull()
  })

  it('shows the places of the sentences an initiative or a word stands in, else the venues', () => {
    expect(mapOf('initiative', 'gsi')?.focus.toSorted()).toEqual(['ISR', 'PSE', 'UKR'])
    expect(mapOf('text', 'peace')?.focus.toSorted()).toEqual(['ISR', 'PSE', 'UKR'])
    expect(mapOf('initiative', 'gdi')?.view.venues.map(({ city }) => city)).toEqual([
      'Beijing',
      'Boao',
      'Shanghai',
    ])
    expect(mapOf('text', 'climate')).toBeNull()
  })
})
