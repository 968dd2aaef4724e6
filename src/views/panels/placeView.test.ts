import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { placeView } from './placeView.ts'

const { speech, crowded } = inventedStatements as Record<'speech' | 'crowded', StatementIndex>

describe('placeView', () => {
  it('counts the sentences that name a country', () => {
    const view = placeView(speech, 'JPN')
    expect(view).toMatchObject({
      name: 'Japan',
      standing: 'named in 2 sentences',
      absence: null,
      memberships: [],
    })
    expect(view.quotes.map(({ sentence }) => sentence)).toEqual([1, 2])
  })

  it('says through what a country is implied, with the membership and its source', () => {
    const view = placeView(crowded, 'ZAF')
    expect(view.standing).toBe(
      'implied through BRICS in 1 sentence, also one of the 53 African members of the Forum on China-Africa Cooperation, which is named in 1 sentence',
    )
    expect(view.memberships.map(({ group }) => group)).toEqual(['brics', 'focac-africa'])
    expect(view.memberships[0]?.words).toMatch(/^Member of BRICS since \d{1,2} \p{Lu}\p{L}+ \d{4}\./u)
    expect(view.memberships.every(({ sources }) => sources.length > 0)).toBe(true)
  })

  it('counts a named country as named, also where a group reaches it', () => {
    const { standing, quotes } = placeView(speech, 'ETH')
    expect(standing).toBe('named in 1 sentence, also through the African Union in 1')
    expect(quotes.map(({ through }) => through)).toEqual(['through African Union', null])
  })

  it('says that a membership is contested, and does not count it', () => {
    const { memberships, standing, quotes } = placeView(crowded, 'SAU')
    expect(memberships[0]?.words).toMatch(/^Membership in BRICS is contested; not counted\./)
    expect([standing, quotes]).toEqual(['is not named', []])
  })

  it('says of an absent country what was searched for', () => {
    expect(placeView(speech, 'NZL')).toMatchObject({ standing: 'is not named', quotes: [], memberships: [] })
    expect(placeView(speech, 'NZL').absence).toMatch(/^Searched for: New Zealand/)
  })

  it('has an answer for every country of the knowledge', () => {
    for (const { code, name } of shippedKnowledge.places.places) {
      const view = placeView(crowded, code)
      expect(view.name).toBe(name)
      expect(view.quotes.length === 0).toBe(view.absence !== null)
    }
  })
})
