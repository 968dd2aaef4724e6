import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { countMatches, matching } from '#selection/matching.ts'
import { everything, type Selection, withoutDimension } from '#selection/selection.ts'
import { summaryView } from './summaryView.ts'

const { speech, crowded } = inventedStatements as Record<'speech' | 'crowded', StatementIndex>
const summaryOf = (indexed: StatementIndex, part: Partial<Selection>) => {
  const selection = { ...everything, ...part }
  return summaryView(indexed, selection, matching(indexed, selection))
}
const labelsOf = (indexed: StatementIndex, part: Partial<Selection>) =>
  summaryOf(indexed, part).chips.map(({ label }) => label)

describe('summaryView', () => {
  it('says how much matches', () => {
    expect(summaryOf(speech, {})).toMatchObject({ status: 'All 6 sentences', isFiltered: false, chips: [] })
    expect(summaryOf(speech, { partner: ['JPN'] }).status).toBe('2 of 6 sentences')
    expect(summaryOf(speech, { text: 'glacier' }).status).toBe('0 of 6 sentences')
  })

  it('has one chip for each dimension, with alternatives joined by “or”', () => {
    expect(labelsOf(speech, { partner: ['IND', 'JPN'], text: 'cranes' })).toEqual([
      'Place: India or Japan',
      'Words: “cranes”',
    ])
    expect(labelsOf(speech, { period: { from: '2024-03-01', to: '2024-04-02' } })).toEqual([
      'Period: 1 Mar – 2 Apr 2024',
    ])
  })

  it('calls a choice what it is: a place, with how it stands apart, a group, or both; a forum, a meeting, or both', () => {
    expect(labelsOf(shippedIndex, { partner: ['UKR'] })).toEqual(['Place: Ukraine, conflict'])
    expect(labelsOf(shippedIndex, { partner: ['brics'] })).toEqual(['Group: BRICS'])
    expect(labelsOf(shippedIndex, { partner: ['JPN', 'brics'] })[0]).toMatch(/^Place or group: /)
    const ids = [...shippedIndex.forums.keys()]
    const meeting = ids.filter((id) => shippedIndex.forums.get(id)?.series.kind === 'meeting')
    const forum = ids.filter((id) => !meeting.includes(id)).slice(0, 1)
    expect(labelsOf(shippedIndex, { forum: meeting })[0]).toMatch(/^Meeting: /)
    expect(labelsOf(shippedIndex, { forum })[0]).toMatch(/^Forum: /)
    expect(labelsOf(shippedIndex, { forum: [...meeting, ...forum] })[0]).toMatch(/^Forum or meeting: /)
  })

  it('says that a partner is also or only reached through groups, and when that is dropped', () => {
    expect(labelsOf(speech, { partner: ['ETH'] })).toEqual(['Place: Ethiopia, also through African Union'])
    expect(labelsOf(speech, { partner: ['ZAF'] })).toEqual(['Place: South Africa, through African Union'])
    expect(labelsOf(speech, { partner: ['ETH.named'] })).toEqual(['Place: Ethiopia, only where named'])
    const [chip] = summaryOf(speech, { partner: ['ETH', 'JPN', 'ZAF'] }).chips
    expect(chip?.implied).toEqual([{ partner: 'ETH', name: 'Ethiopia', namedOnly: false, isImplied: true }])
  })

  it('offers each filter as a way out where nothing matches, with what would come back', () => {
    const { waysOut } = summaryOf(crowded, { initiative: ['gsi'], partner: ['MEX'] })
    expect(waysOut.map(({ dimension, returning }) => [dimension, returning])).toEqual([
      ['initiative', 1],
      ['partner', 1],
    ])
  })

  it('offers ways out only where nothing matches, and counts them rightly', () => {
    const some = (...values: string[]) => fc.subarray(values)
    const selections = fc.record({
      initiative: some('gdi', 'gsi'),
      partner: some('CHL', 'DEU', 'MEX', 'brics'),
      forum: some('focac-2024'),
      theme: some('peace', 'trade'),
      period: fc.constantFrom(null, { from: '2024-09-01', to: '2024-09-30' }),
      text: fc.constantFrom('', 'together', 'glacier'),
    })
    fc.assert(
      fc.property(selections, (selection) => {
        const view = summaryView(crowded, selection, matching(crowded, selection))
        expect(view.waysOut.length > 0).toBe(view.isFiltered && view.matching === 0)
        for (const { dimension, returning } of view.waysOut)
          expect(returning).toBe(countMatches(matching(crowded, withoutDimension(selection, dimension))))
      }),
    )
  })
})
