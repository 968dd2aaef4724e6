import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedPair } from '#fixtures/inventedPair.ts'
import { randomPair } from '#fixtures/randomPair.ts'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { countMatches } from '#selection/matching.ts'
import { everything, isFiltered } from '#selection/selection.ts'
import { comparedOptions } from './comparedOptions.ts'
import { comparedKinds, comparedRows } from './comparedRows.ts'
import { comparedSummary } from './comparedSummary.ts'
import { comparePair, knownToEither } from './comparePair.ts'
import { compareStatements } from './compareStatements.ts'

describe('what is said of a comparison', () => {
  it('counts places while nothing is chosen, and what matches in each text once something is', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { status, chips } = comparedSummary(pair)
        const changes = pair.comparison.values.place.map(({ change }) => change)
        const count = (change: string): number => changes.filter((one) => one === change).length
        if (!isFiltered(pair.selection)) {
          expect(status).toBe(`${count('added')} added, ${count('dropped')} dropped, ${count('kept')} kept`)
          expect(chips).toEqual([])
          return
        }
        const of = (side: 'first' | 'second'): string => {
          const all = pair[side].sentences.length
          return `${countMatches(pair.matches[side])} of ${all} sentence${all === 1 ? '' : 's'}`
        }
        expect(status).toBe(`A: ${of('first')}, B: ${of('second')}`)
      }),
    )
  })

  it('says of what is chosen what became of it', () => {
    fc.assert(
      fc.property(randomPair, (given) => {
        for (const { id, change } of given.comparison.values.theme) {
          const selection = { ...everything, theme: [id] }
          const pair = comparePair(given, given.comparison, selection, null)
          const [chip] = comparedSummary(pair).chips
          expect(chip?.label).toMatch(new RegExp(`^Theme: .+, ${change}$`))
        }
      }),
    )
  })

  it('says of whoever speaks that it does, not that neither text names it', () => {
    const pair = inventedPair('speech', 'behind', { partner: ['KEN'] })
    expect(comparedSummary(pair).chips.map(({ label }) => label)).toEqual(['Place: Kenya, speaker of A'])
    const more = inventedPair('speech', 'behind', { partner: ['EGY', 'JPN', 'KEN'] })
    expect(comparedSummary(more).chips[0]?.values).toBe(
      'Egypt (named in neither), Japan (dropped), or Kenya (speaker of A)',
    )
  })
})

describe('what can be chosen in a comparison', () => {
  it('is what either text has evidence for, each once', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const offered = comparedOptions(pair)
        for (const dimension of ['partner', 'forum', 'theme'] as const) {
          const ids = [...pair.first.evidence[dimension].keys(), ...pair.second.evidence[dimension].keys()]
          const options = offered(dimension).map(({ id }) => id)
          expect([...options].sort()).toEqual([...new Set(ids)].sort())
        }
      }),
    )
  })

  it('is known to the address though one text alone names it', () => {
    fc.assert(
      fc.property(randomIndex, randomIndex, (first, second) => {
        const find = knownToEither(first, second)
        for (const text of [first, second])
          for (const id of text.evidence.partner.keys()) expect(find('partner', id)).toBe(id)
        expect(find('partner', 'nothing-of-that-name')).toBeNull()
      }),
    )
  })

  it('stands in the table of everything, of one change where one is shown', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const all = comparedRows({ ...pair, show: null })
        expect(all.map(({ kind, id }) => `${kind}/${id}`)).toEqual(
          comparedKinds.flatMap((kind) => pair.comparison.values[kind].map(({ id }) => `${kind}/${id}`)),
        )
        expect(comparedRows({ ...pair, show: 'dropped' })).toEqual(
          all.filter(({ change }) => change === 'dropped'),
        )
        const same = compareStatements(pair.first, pair.first)
        expect(
          Object.values(same.values)
            .flat()
            .every(({ change }) => change === 'kept'),
        ).toBe(true)
      }),
    )
  })
})
