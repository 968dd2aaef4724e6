import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePairs } from '#fixtures/examplePairs.ts'
import { randomPair } from '#fixtures/randomPair.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { comparedForumsView } from '#views/compare/comparedForumsView.ts'
import type { ComparedPair } from '#views/compare/comparedPair.ts'
import { compareStatements } from '#views/compare/compareStatements.ts'
import { comparedTimeline } from './comparedTimeline.ts'
import { nameWidth, standardSetting } from './labelSetting.ts'

const pairOf = (first: StatementIndex, second: StatementIndex): ComparedPair => ({
  first,
  second,
  comparison: compareStatements(first, second),
  selection: everything,
  show: null,
  matches: { first: matching(first, everything), second: matching(second, everything) },
})

const lay = (pair: ComparedPair, width: number) =>
  comparedTimeline(comparedForumsView(pair).rows, width, standardSetting, Number.POSITIVE_INFINITY)

const named = ({ ticks }: ReturnType<typeof lay>) => ticks.flatMap(({ name }) => name ?? [])

describe('comparedTimeline', () => {
  it('places what both texts name at one point of the axis, and ties it', () => {
    fc.assert(
      fc.property(randomPair, fc.integer({ min: 400, max: 1200 }), (pair, width) => {
        const { first, second, ties } = lay(pair, width)
        expect(first.scale.segments).toEqual(second.scale.segments)
        const both = first.entries.filter(({ entry: { id } }) =>
          second.entries.some(({ entry }) => entry.id === id),
        )
        expect(ties.map(({ id }) => id)).toEqual(both.map(({ entry }) => entry.id))
        for (const { entry, x, width: own } of both) {
          const other = second.entries.find((one) => one.entry.id === entry.id)
          expect([other?.x, other?.width]).toEqual([x, own])
          expect(ties.find(({ id }) => id === entry.id)?.x).toBe(x + own / 2)
        }
      }),
    )
  })

  it('keeps the names of months apart', () => {
    const { address, communique } = examplePairs
    for (const pair of [pairOf(address.first, address.second), pairOf(communique.first, shippedIndex)])
      for (const width of [500, 674, 720, 1100, 1800]) {
        const ticks = lay(pair, width).ticks.filter(({ name }) => name !== null)
        for (const [at, { x, name }] of ticks.entries()) {
          const next = ticks[at + 1]?.x ?? Number.POSITIVE_INFINITY
          expect(next - x, `${name} at ${width}`).toBeGreaterThanOrEqual(
            nameWidth(name ?? '', standardSetting),
          )
        }
      }
  })

  it('says the year where one begins', () => {
    const { address } = examplePairs
    expect(named(lay(pairOf(address.first, address.second), 674))).toEqual([
      'Jan 2031',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2032',
      'Apr',
      'Jul',
      'Oct',
    ])
  })
})
