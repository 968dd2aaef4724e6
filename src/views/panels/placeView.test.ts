import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import type { Group } from '#knowledge/knowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { onDay } from '#statement/dated.ts'
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

  it('calls a group as a sentence does', () => {
    const words = placeView(crowded, 'FRA').memberships.map((note) => note.words)
    expect(words[0]).toBe('Member of the European Union on the day of the statement.')
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

  it('says a membership as far as its days are known, and that it is suspended', () => {
    const club = (inventedKnowledge.groups.groups[0] ?? null) as Group
    const members = [
      { code: 'BBB', from: '1975', sources: [] },
      { code: 'BBB', from: '2023-07', status: 'suspended' as const },
      { code: 'CCC', from: '2024', sources: [] },
    ]
    const { statement } = markedStatement(['The [org club|Club].'], {
      metadata: { date: onDay('2024-01-09'), issuers: [] },
    })
    const indexed = buildIndex(statement, {
      ...inventedKnowledge,
      groups: { groups: [{ ...club, members }], sources: {} },
    })
    const wordsOf = (code: string) => placeView(indexed, code).memberships.map(({ words }) => words)
    expect(wordsOf('BBB')).toEqual([
      'Member of Club since 1975. That membership was suspended on the day of the statement.',
    ])
    expect(wordsOf('CCC')).toEqual([
      'Joined or left Club on a day that is not known, at about this time; not counted.',
    ])
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
