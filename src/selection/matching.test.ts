import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { slowlyMatches } from '#fixtures/slowMatching.ts'
import type { ListedDimension } from '#reading/statementIndex.ts'
import { countMatches, isMatch, matching } from './matching.ts'
import { dimensions, everything, toggle } from './selection.ts'

const listed: ListedDimension[] = ['initiative', 'partner', 'forum', 'theme']

describe('matching', () => {
  it('matches every sentence when nothing is chosen', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        const match = matching(indexed, everything)
        expect(match.isFiltered).toBe(false)
        expect(countMatches(match)).toBe(indexed.sentences.length)
      }),
    )
  })

  it('agrees with a slow recount from the mentions, with and without each dimension', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (indexed, selection) => {
        const match = matching(indexed, selection)
        for (let number = 1; number <= indexed.sentences.length; number += 1)
          for (const except of [undefined, ...dimensions])
            expect(isMatch(match, number, except)).toBe(slowlyMatches(indexed, selection, number, except))
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of clicks, and undoes a click by clicking again', () => {
    const click = fc.tuple(fc.constantFrom(...listed), fc.constantFrom('a', 'b', 'AAA', 'BBB'))
    const clicks = fc
      .array(click, { maxLength: 8 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(clicks, ([list, shuffled]) => {
        const clickAll = (all: typeof list) =>
          all.reduce((selection, [dimension, value]) => toggle(selection, dimension, value), everything)
        const chosen = clickAll(list)
        expect(clickAll(shuffled)).toEqual(chosen)
        for (const [dimension, value] of list)
          expect(toggle(toggle(chosen, dimension, value), dimension, value)).toEqual(chosen)
      }),
    )
  })
})
