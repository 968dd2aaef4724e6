import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedIndex, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { evidenceView } from './evidenceView.ts'

const { speech, crowded } = inventedStatements as Record<'speech' | 'crowded', StatementIndex>
const quotesFor = (indexed: StatementIndex, id: string) =>
  evidenceView(indexed, indexed.evidence.partner.get(id) ?? [])

/** One sentence that names Kenya between two runs of other words. */
const around = (before: string, after: string): StatementIndex => {
  const text = `${before}Kenya${after}`
  const position = { start: before.length, end: before.length + 5 }
  return buildIndex(
    {
      ...shippedIndex.statement,
      metadata: { ...shippedIndex.statement.metadata, id: 'made-up' },
      text,
      paragraphs: [{ start: 0, end: text.length, role: 'body' }],
      sentences: [{ start: 0, end: text.length, paragraph: 0 }],
      mentions: [
        {
          kind: 'place',
          entity: 'KEN',
          reading: 'name',
          origin: 'rule',
          position,
          quote: { exact: 'Kenya', prefix: '', suffix: '' },
        },
      ],
    },
    shippedKnowledge,
  )
}

describe('evidenceView', () => {
  it('quotes each sentence that names a country, with the words around', () => {
    expect(
      quotesFor(speech, 'JPN').map(({ sentence, before, exact, after }) => [sentence, before, exact, after]),
    ).toEqual([
      [1, 'We thank ', 'Japan', ', India and Norway for the cranes that stand here today.'],
      [2, '', 'Japan', ' has also sent its engineers.'],
    ])
  })

  it('says what a sentence passes through', () => {
    expect(quotesFor(crowded, 'FRA')).toMatchObject([
      { exact: 'European Union', through: 'through European Union' },
    ])
  })

  it('quotes a place inside a conflict with the whole conflict', () => {
    expect(quotesFor(crowded, 'AZE')).toMatchObject([
      { exact: 'conflict between Armenia and Azerbaijan', through: null },
    ])
  })

  it('cuts long sentences at a word and says so', () => {
    const [quote] = quotesFor(crowded, 'UKR').slice(-1)
    expect(quote?.before).toBe('…Initiative has been named to us by Germany, where the ')
  })

  it('quotes nothing for no evidence, nor for evidence that points nowhere', () => {
    expect(evidenceView(speech, [])).toEqual([])
    expect(evidenceView(speech, [{ sentence: 99, mention: 0, via: null }])).toEqual([])
  })

  it('never quotes other words than those of the sentence, never too many, and marks every cut', () => {
    const words = fc.oneof(
      fc
        .array(fc.constantFrom('a', 'road', 'of', 'harbours', '🕊', '中文', ','), {
          maxLength: 30,
          size: 'max',
        })
        .map((all) => all.join(' ')),
      fc.array(fc.constantFrom('中', '文', '🕊'), { maxLength: 150, size: 'max' }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [quote] = quotesFor(around(before, after), 'KEN')
        if (!quote) throw new Error('Kenya is not quoted.')
        expect(quote.exact).toBe('Kenya')
        expect(before.endsWith(quote.before.replace(/^…/, ''))).toBe(true)
        expect(after.startsWith(quote.after.replace(/…$/, ''))).toBe(true)
        expect(quote.before.length).toBeLessThanOrEqual(61)
        expect(quote.after.length).toBeLessThanOrEqual(61)
        expect(quote.before.startsWith('…')).toBe(before.length > 60)
        expect(quote.after.endsWith('…')).toBe(after.length > 60)
        expect(/^…?[\uDC00-\uDFFF]/.test(quote.before)).toBe(false)
        expect(/[\uD800-\uDBFF]…?$/.test(quote.after)).toBe(false)
      }),
    )
  })
})
