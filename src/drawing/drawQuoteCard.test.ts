import { describe, expect, test } from 'vitest'
import { longIndex } from '#fixtures/longStatement.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { nodesOf, textsOf } from '#fixtures/nodesOf.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import { colors } from './colors.ts'
import { cardSize, drawQuoteCard, type QuoteCard } from './drawQuoteCard.ts'
import { sentenceMap } from './sentenceMap.ts'

const file = parseWorldFile(readPublished('world/atlantic.json'))
if (!file.ok) throw new Error(JSON.stringify(file.problem))
const world = file.value

const head = {
  filters: 'Initiative: Global Security',
  sentences: '1 of 14 sentences',
  isFiltered: false,
  link: 'https://example.org/?s=one',
}
const cardOf = (indexed: StatementIndex, sentence: number, part: Partial<QuoteCard> = {}) =>
  drawQuoteCard({ indexed, sentence, mention: null, world, head, ...part })

const quoteOf = (drawing: ReturnType<typeof cardOf>): string =>
  nodesOf(drawing)
    .flatMap((node) => (node.kind === 'text' && node.face === 'serif' ? [node.text] : []))
    .join(' ')

const letters = (text: string): string => text.replace(/\s+/g, '')

describe.each([
  ['shipped', shippedIndex],
  ['long', longIndex],
] as const)('cards of the %s statement', (_, indexed) => {
  const cards = indexed.sentences.map((_sentence, at) => cardOf(indexed, at + 1))

  test('hold the whole sentence within the card, and say it as it is copied', () => {
    for (const [at, card] of cards.entries()) {
      const { start, end } = indexed.sentences[at] ?? { start: 0, end: 0 }
      expect(letters(quoteOf(card))).toBe(letters(`“${indexed.statement.text.slice(start, end)}”`))
      expect(card.label).toBe(sayQuoted(indexed, at + 1))
      for (const node of nodesOf(card))
        if (node.kind === 'text' && node.face === 'serif') {
          expect(node.x + (node.width ?? 0)).toBeLessThanOrEqual(cardSize.width - 64)
          expect(node.y).toBeLessThan(401)
        }
    }
  })

  test('name every place of their map', () => {
    for (const [at, card] of cards.entries())
      for (const { name } of sentenceMap(indexed, at + 1)?.places.values() ?? [])
        expect(textsOf(card).join(' ')).toContain(name)
  })
})

test('a card underlines what it names, explains that and nothing else, and says what it is from', () => {
  const { statement } = shippedIndex
  const number = shippedIndex.sentences.findIndex(({ start, end }) =>
    statement.text.slice(start, end).includes('United States'),
  )
  const card = cardOf(shippedIndex, number + 1)
  const texts = textsOf(card)
  expect(texts).toEqual(
    expect.arrayContaining([
      'Report of Wang Yi’s remarks',
      `Beijing, 9 January 2024, sentence ${number + 1} of 14`,
      'Named',
      'Speaker',
      'example.org/?s=one',
      'Boundaries: no position on status',
    ]),
  )
  expect(texts).not.toContain('Conflict')
  expect(texts.join(' ')).not.toContain('Filter')
  const lines = nodesOf(card).filter(
    (node) => node.kind === 'rect' && node.fill === colors.named && node.height === 5,
  )
  expect(lines.length).toBeGreaterThan(0)
})

test('a card says the filter that is on', () =>
  expect(textsOf(cardOf(shippedIndex, 11, { head: { ...head, isFiltered: true } }))).toContain(
    'Filter: Initiative: Global Security, 1 of 14 sentences',
  ))

test('a sentence without a place has no map, and says nothing of boundaries', () => {
  const texts = textsOf(cardOf(longIndex, 4))
  expect(texts).not.toContain('Boundaries: no position on status')
  expect(sentenceMap(longIndex, 4)).toBeNull()
})

test('a sentence too long for a card is cut around the mention it is about, and says so', () => {
  const filler = (word: string): string => `${Array.from({ length: 90 }, () => word).join(' ')},`
  const indexed = markedStatement([
    `${filler('before')} we met [place BBB|Beta] and then ${filler('between')} we left [place CCC|Gamma] at once, ${filler('after')} and so on.`,
  ])
  const about = (entity: string): string =>
    quoteOf(
      cardOf(indexed, 1, {
        world: null,
        mention: indexed.mentions.findIndex((mention) => mention.entity === entity),
      }),
    )
  expect(about('BBB')).toMatch(/^“….*Beta.*…”$/)
  expect(about('CCC')).toMatch(/^“….*Gamma at once/)
  expect(about('BBB')).not.toContain('Gamma')
})
