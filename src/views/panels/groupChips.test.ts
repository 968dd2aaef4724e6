import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedIndex, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { groupChips } from './groupChips.ts'

const { crowded, behind, themesOnly } = inventedStatements as Record<string, StatementIndex>
const chipsOf = (indexed: StatementIndex | undefined, part: Partial<Selection> = {}) => {
  if (!indexed) throw new Error('No such statement.')
  const selection = { ...everything, ...part }
  return groupChips(indexed, selection, matching(indexed, selection))
}

describe('groupChips', () => {
  it('puts closed groups first, the larger before the smaller, then those of forums', () => {
    expect(chipsOf(crowded).map(({ id, members }) => [id, members.length])).toEqual([
      ['eu', 27],
      ['brics', 9],
      ['focac-africa', 53],
    ])
  })

  it('ends the row with the widest open class', () => {
    expect(chipsOf(behind).map(({ id }) => id)).toEqual(['sids', 'developing-countries'])
  })

  it('says how the members are known', () => {
    const basis = new Map([...chipsOf(crowded), ...chipsOf(behind)].map((chip) => [chip.id, chip.basis]))
    expect(basis.get('eu')).toBe('27 members on the day of the statement')
    // Egypt, Ethiopia and South Africa are implied through BRICS as well, and counted there.
    expect(basis.get('focac-africa')).toBe(
      '53 standing members of the forum; 50 of them are counted only here',
    )
    expect(basis.get('sids')).toMatch(/^39 countries, inferred from .*; none of them is named$/)
    // Whether a neighbour is named is a fact about one statement, and Russia is one.
    const shipped = new Map(chipsOf(shippedIndex).map((chip) => [chip.id, chip.basis]))
    expect(shipped.get('china-neighbours')).toMatch(/^20 countries, inferred from .*; 1 of them is named$/)
  })

  it('keeps contested members apart', () => {
    const brics = chipsOf(crowded).find(({ id }) => id === 'brics')
    expect(brics?.contested).toEqual(['SAU'])
    expect(brics?.members).not.toContain('SAU')
  })

  it('obeys every filter but that on partners', () => {
    const counts = (part: Partial<Selection>) =>
      chipsOf(crowded, part).map(({ id, matching: some, total, isChosen }) => [id, some, total, isChosen])
    expect(counts({ partner: ['brics'] })).toEqual([
      ['eu', 1, 1, false],
      ['brics', 1, 1, true],
      ['focac-africa', 1, 1, false],
    ])
    expect(counts({ initiative: ['gsi'] }).map(([, some]) => some)).toEqual([0, 0, 0])
  })

  it('has no chip where no group is named or none is known', () => {
    expect(chipsOf(themesOnly)).toEqual([])
    const { groups: _, ...rest } = shippedKnowledge
    expect(chipsOf(crowded && buildIndex(crowded.statement, rest))).toEqual([])
  })
})
