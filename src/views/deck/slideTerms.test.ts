import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longIndex } from '#fixtures/longStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { termCounts, themeView } from '#views/panels/themeView.ts'
import { type SlideTermList, slideTerms } from './slideTerms.ts'

const sumOf = ({ terms, rest }: SlideTermList): number =>
  terms.reduce((sum, { hits }) => sum + hits, rest?.hits ?? 0)

describe('the terms on the slide of the themes', () => {
  it('add up to the mentions of their theme', () => {
    for (const indexed of [shippedIndex, longIndex])
      for (const { id, mentions } of themeView(indexed, everything, matching(indexed, everything)).rows)
        expect(sumOf(slideTerms(termCounts(indexed, id)))).toBe(mentions.total)
  })

  it('say how many are left out', () => {
    const { terms, rest } = slideTerms(termCounts(shippedIndex, 'partnership'))
    expect(terms).toHaveLength(9)
    expect(rest).toEqual({ terms: 2, hits: 2 })
  })

  it('leave out at least two, and none that is counted', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 })
    fc.assert(
      fc.property(counts, (hits) => {
        const all = hits.map((count, index) => ({ term: `term ${index}`, hits: count }))
        const list = slideTerms(all)
        expect(sumOf(list)).toBe(hits.reduce((sum, count) => sum + count, 0))
        expect(list.terms.length + (list.rest?.terms ?? 0)).toBe(all.length)
        if (list.rest) expect(list.rest.terms).toBeGreaterThan(1)
      }),
    )
  })
})
