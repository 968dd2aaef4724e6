import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedStatement } from '#fixtures/shippedIndex.ts'
import type { Mention } from './statement.ts'
import { verifyMentions } from './verifyMentions.ts'

const text = 'Kenya 🕊 Uganda'
const mention = (start: number, end: number, exact: string): Mention => ({
  kind: 'place',
  entity: 'KEN',
  reading: 'name',
  origin: 'rule',
  position: { start, end },
  quote: { exact, prefix: '', suffix: '' },
})
const verify = (...mentions: readonly Mention[]) => verifyMentions({ ...shippedStatement, text, mentions })

describe('verifyMentions', () => {
  it('counts offsets in UTF-16 code units', () => {
    expect(verify(mention(9, 15, 'Uganda')).unverified).toEqual([])
  })

  it('lists one whose words read differently, with what is there', () => {
    const wrong = mention(0, 5, 'kenya')
    expect(verify(wrong)).toEqual({
      verified: [],
      unverified: [{ mention: wrong, reason: 'differs', found: 'Kenya' }],
    })
  })

  it.each([
    [-1, 5],
    [9, 16],
    [5, 5],
    [5, 0],
    [0.5, 5],
    [Number.NaN, 5],
  ])('lists one that leaves the text or is empty: %d to %d', (start, end) => {
    expect(verify(mention(start, end, '')).unverified).toMatchObject([{ reason: 'outside', found: '' }])
  })

  it('sorts every mention into one of two lists, in order, and lets through only exact words', () => {
    const any = fc
      .tuple(fc.integer({ min: -3, max: 20 }), fc.integer({ min: -3, max: 20 }), fc.boolean())
      .map(([start, end, isTrue]) => mention(start, end, isTrue ? text.slice(start, end) : 'Uganda'))
    fc.assert(
      fc.property(fc.array(any), (mentions) => {
        const { verified, unverified } = verify(...mentions)
        const listed = new Set([...verified, ...unverified.map((entry) => entry.mention)])
        expect(verified.length + unverified.length).toBe(mentions.length)
        expect(mentions.every((entry) => listed.has(entry))).toBe(true)
        for (const { position, quote } of verified)
          expect(text.slice(position.start, position.end)).toBe(quote.exact)
        expect(verified).toEqual(mentions.filter((entry) => verified.includes(entry)))
      }),
    )
  })
})
