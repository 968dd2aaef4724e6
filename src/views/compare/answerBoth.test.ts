import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedPair } from '#fixtures/inventedPair.ts'
import { randomPair } from '#fixtures/randomPair.ts'
import { countMatches, matching } from '#selection/matching.ts'
import { filterBySubject } from '#views/ask/filterBySubject.ts'
import { suggest } from '#views/ask/suggest.ts'
import { answerBoth } from './answerBoth.ts'
import { suggestBoth, suggestNamedInBoth } from './suggestBoth.ts'

const pair = inventedPair('speech', 'behind')

const headlineOf = (words: string): string => {
  const [meant] = suggestBoth(pair, words)
  if (!meant) throw new Error(`nothing is meant by ${words}`)
  return answerBoth(pair, { meant, words }).headline
}

describe('what is asked of two texts', () => {
  it('is answered for both in one sentence', () => {
    expect(headlineOf('Japan')).toBe('Japan: named in A, not in B.')
    expect(headlineOf('Egypt')).toMatch(/^Egypt: implied in A, .+ in B\.$/)
    expect(headlineOf('Fiji')).toBe('Fiji: named in neither.')
    expect(headlineOf('zeppelins')).toBe('“zeppelins”: found in neither.')
  })

  it('means words that one text has before a slip in the other', () => {
    const [here] = suggestBoth(pair, 'Isreal')
    expect(here).toMatchObject({ isGuess: true, subject: { kind: 'place', id: 'ISR' } })
    fc.assert(
      fc.property(
        randomPair,
        fc.constantFrom('Isreal', 'the', 'Kenia', 'unity', 'xylophone'),
        (both, words) => {
          const [meant] = suggestBoth(both, words)
          const alone = [both.first, both.second].map((indexed) => suggest(indexed, words)[0])
          expect(alone.map((one) => one?.subject)).toContainEqual(meant?.subject)
          if (meant?.isGuess)
            expect(alone.every((one) => one?.presence !== 'named' || one.isGuess)).toBe(true)
        },
      ),
    )
  })

  it('says of each value of a comparison what the comparison says, the one way round and the other', () => {
    fc.assert(
      fc.property(randomPair, (both) => {
        for (const kind of ['place', 'group', 'forum', 'initiative', 'theme'] as const)
          for (const { id, change } of both.comparison.values[kind]) {
            const name = id
            const asked = {
              meant: { subject: { kind, id }, name, alias: null, isGuess: false, isPart: false },
              words: id,
            }
            const answer = answerBoth(both, asked)
            const turned = answerBoth({ first: both.second, second: both.first }, asked)
            expect([turned.first, turned.second]).toEqual([answer.second, answer.first])
            const isNamed = [answer.first, answer.second].map(({ standing }) => standing === 'named')
            const isSpeaker = [answer.first, answer.second].some(({ standing }) => standing === 'speaker')
            if (!isSpeaker)
              expect(isNamed, `${kind} ${id}`).toEqual([change !== 'added', change !== 'dropped'])
            expect(answer.filtersBy.length).toBeGreaterThan(0)
            const { selection } = filterBySubject(
              [both.first, both.second],
              both.selection,
              ...answer.filtersBy,
            )
            const found = [both.first, both.second].map((text) => countMatches(matching(text, selection)))
            expect(Math.max(...found)).toBeGreaterThan(0)
          }
      }),
    )
  })

  it('offers what either text names, and says which', () => {
    const offered = suggestNamedInBoth(pair)
    expect(offered.find(({ subject }) => subject.id === 'JPN')?.namedIn).toBe('first')
    fc.assert(
      fc.property(randomPair, (both) => {
        const ids = suggestNamedInBoth(both, 1000).map(({ subject, namedIn }) => `${subject.id} ${namedIn}`)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id, change } of both.comparison.values.place) {
          const namedIn = { added: 'second', dropped: 'first', kept: 'both' }[change]
          expect(ids).toContain(`${id} ${namedIn}`)
        }
      }),
    )
  })

  it('says nothing for nothing typed', () => {
    expect(suggestBoth(pair, ' ')).toEqual([])
  })
})
