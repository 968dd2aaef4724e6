import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedStatement } from '#fixtures/shippedIndex.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { checkSpans } from '#statement/checkSpans.ts'
import { onDay } from '#statement/dated.ts'
import type { Span, Statement } from '#statement/statement.ts'
import { verifyMentions } from '#statement/verifyMentions.ts'
import { extractStatement } from './extractStatement.ts'

const extract = (text: string): Statement =>
  extractStatement(text, { id: 'made-up', issuers: ['CHN'], date: onDay('2024-02-01') }, writtenKnowledge)

const pieces = [
  ...[
    'Kenya',
    'the Yemen crisis',
    'the war in',
    'Armenian-Azerbaijani',
    'conflict',
    'between',
    'and',
    'the EU',
  ],
  ...[
    'Mr. Jordan',
    'Belt and Road Forum',
    'the third',
    'Global Security Initiative',
    'San Francisco',
    'said',
  ],
  ...['peace', 'trade', 'its neighbors', 'Harbour Safety Initiative', 'BEIJING, Jan. 9 —', 'China’s', 'U.S.'],
  ...['.', '. ', ',', '-', '\n', '\n\n', '“', '”', '🕊', 'é', 'A heading', '\u0000', '\u0001'],
  ...[
    '\n\n7\n\n',
    '\n> ',
    '\nPage 1 of 2\n',
    '\n\n* * *\n\n',
    '\n1. ',
    '\n• ',
    '\n\n3 See it.\n\n',
    '\ud800',
    '\u202e',
    '\f',
  ],
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40, size: 'max' }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
)

const holds = (one: Span, other: Span) => one.start <= other.start && other.end <= one.end
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end

describe('extractStatement', () => {
  it('makes only mentions that verify, in order, of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const statement = extract(text)
        expect(statement.text).toBe(text)
        expect(verifyMentions(statement).unverified).toEqual([])
        const spans = statement.mentions.map(({ position }) => position)
        spans.forEach((one, index) => {
          const next = spans[index + 1]
          if (next)
            expect(one.start < next.start || (one.start === next.start && one.end >= next.end)).toBe(true)
        })
        for (const { position, quote } of statement.mentions) {
          const { start, end } = position
          expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true)
          expect(text.slice(end).startsWith(quote.suffix)).toBe(true)
        }
      }),
    )
  })

  it('lets only a conflict hold other mentions, and these are places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions } = extract(text)
        mentions.forEach((one, index) => {
          for (const other of mentions.slice(index + 1)) {
            if (!overlap(one.position, other.position)) continue
            expect(holds(one.position, other.position)).toBe(true)
            expect([one.kind, other.kind]).toEqual(['conflict', 'place'])
            expect(one.entity.split('+')).toContain(other.entity)
          }
        })
      }),
    )
  })

  it('counts sentences of body paragraphs only, each inside its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, paragraphs } = extract(text)
        for (const sentence of sentences) {
          const paragraph = paragraphs[sentence.paragraph]
          expect(paragraph?.role).toBe('body')
          expect(paragraph && holds(paragraph, sentence)).toBe(true)
        }
      }),
    )
  })

  it('lets no mention cross the end of a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, doubtful, sentences } = extract(text)
        for (const { position } of [...mentions, ...doubtful])
          expect(sentences.filter(({ end }) => position.start < end && end < position.end)).toEqual([])
      }),
    )
  })

  it('leaves nothing of a text outside headings, sentences and furniture but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const statement = extract(text)
        expect(checkSpans(statement)).toBeNull()
        const { paragraphs, sentences } = statement
        const spans = [...paragraphs.filter(({ role }) => role !== 'body'), ...sentences]
        let last = 0
        for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
          expect(text.slice(last, start).trim()).toBe('')
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })

  it('reads a name over what the page puts between its halves, and counts the furniture apart', () => {
    const text = 'A heading\n\nNets were lent by Saint\n\n7\n\nLucia and Kenya.\n\n8\n\nThey are mended.'
    const { mentions, sentences, furniture, paragraphs } = extract(text)
    expect(mentions.map(({ entity }) => entity)).toEqual(['LCA', 'KEN'])
    expect(sentences).toHaveLength(2)
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(['7'])
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'body', 'furniture', 'body'])
  })

  it('tells where an abbreviation is defined, and for what', () => {
    const text = 'Nets came from the Clean Pond Initiative (CPI). The CPI is old.'
    expect(extract(text).definitions).toEqual([
      {
        abbreviation: 'CPI',
        kind: 'initiative',
        entity: 'clean-pond-initiative',
        position: { start: text.indexOf('CPI'), end: text.indexOf('CPI') + 3 },
      },
    ])
  })

  it('finds nothing in an empty text', () => {
    expect(extract('')).toMatchObject({ text: '', paragraphs: [], sentences: [], mentions: [] })
  })

  it('takes the place of a dateline for no mention', () => {
    const { mentions } = extract('A new bridge\n\nSAN FRANCISCO, Feb. 1 — Kenya said peace will come.')
    expect(mentions.map(({ entity }) => entity)).toEqual(['KEN', 'peace'])
  })

  it('makes the shipped statement of its text', () => {
    const text = readFileSync('data/statements/2024-01-09-wang-yi.txt', 'utf8')
    expect(extractStatement(text, shippedStatement.metadata, writtenKnowledge)).toEqual(shippedStatement)
  })
})
