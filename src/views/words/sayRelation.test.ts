import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { longIndex } from '#fixtures/longStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sayRelation } from './sayRelation.ts'

const { crowded } = inventedStatements as Record<'crowded', StatementIndex>

describe('sayRelation', () => {
  it('counts apart the sentences that name a place and those that reach it', () => {
    expect(sayRelation(shippedIndex, 'RUS')).toBe('named in 1 sentence, also through BRICS in 1')
    expect(sayRelation(longIndex, 'QAT')).toBe('named in 2 sentences')
  })

  it('says that a place is named in a conflict, or that it speaks', () => {
    expect(sayRelation(shippedIndex, 'UKR')).toBe('named in a conflict in 1 sentence')
    expect(sayRelation(longIndex, 'IDN')).toBe('speaker, named in 1 sentence')
  })

  it('says implied of the members of a closed group, and of nobody whom only a forum reaches', () => {
    expect(sayRelation(crowded, 'FRA')).toBe('implied through the European Union in 1 sentence')
    expect(sayRelation(crowded, 'KEN')).toBe(
      'not named itself, one of the 53 African members of the Forum on China-Africa Cooperation, which is named in 1 sentence',
    )
  })

  it('says of the members of a forum, asked for together, that it is reached', () => {
    expect(sayRelation(crowded, 'focac-africa')).toBe(
      'not named itself, reached through the Forum on China-Africa Cooperation in 1 sentence',
    )
  })

  it('says that a place is absent', () => {
    expect(sayRelation(longIndex, 'PRT')).toBe('is not named')
  })
})
