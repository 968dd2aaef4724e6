import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { slowlyMatches } from '#fixtures/slowMatching.ts'
import type { ListedDimension } from '#reading/statementIndex.ts'
import { countMatches, countSentences, evidenceFor, isMatch, matching, sentencesOf } from './matching.ts'
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

describe('the evidence of a choice', () => {
  const indexed = markedStatement([
    'The [org club|Club] meets.',
    '[place BBB|Betaland] and [place BBB|Betaland] again.',
    'Nobody goes to the [forum talks-1|Talks] or the [forum fair-9|Fair].',
  ])

  it('is all of it, or without what passes through a group', () => {
    const sentences = (choice: string) => sentencesOf(evidenceFor(indexed, 'partner', choice))
    expect([sentences('BBB'), sentences('BBB.named'), sentences('DDD')]).toEqual([[1, 2], [2], []])
    expect(evidenceFor(indexed, 'forum', 'talks-1')).toHaveLength(1)
    expect(evidenceFor(indexed, 'theme', 'peace')).toEqual([])
    expect(evidenceFor(indexed, 'partner', 'ZZZ.named')).toEqual([])
  })

  it('is counted by distinct sentences, under every filter but its own', () => {
    const evidence = evidenceFor(indexed, 'partner', 'BBB')
    expect(evidence).toHaveLength(3)
    const match = matching(indexed, { ...everything, text: 'again', partner: ['club'] })
    expect(match.isFiltered).toBe(true)
    expect(countSentences(match, evidence)).toEqual({ matching: 0, total: 2 })
    expect(countSentences(match, evidence, 'partner')).toEqual({ matching: 1, total: 2 })
    expect(countSentences(match, [])).toEqual({ matching: 0, total: 0 })
    expect([countMatches(match), countMatches(match, 'partner'), countMatches(match, 'text')]).toEqual([
      0, 1, 1,
    ])
  })

  it('of a period is a forum whose dates are known and touch it', () => {
    const during = (from: string, to: string) => {
      const match = matching(indexed, { ...everything, period: { from, to } })
      return [1, 2, 3].filter((number) => isMatch(match, number))
    }
    expect(during('2023-11-11', '2023-12-01')).toEqual([3])
    expect(during('2023-11-12', '2023-12-01')).toEqual([])
    expect(during('2023-11-01', '2023-11-09')).toEqual([])
    expect(during('1900-01-01', '2100-01-01')).toEqual([3])
  })

  it('of unknown values is none: nothing matches, and every other dimension is left as it is', () => {
    const match = matching(indexed, { ...everything, theme: ['peace'] })
    expect([countMatches(match), countMatches(match, 'theme')]).toEqual([0, 3])
  })
})
