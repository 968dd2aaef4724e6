import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import annotationContext from '#fixtures/annoContext.json' with { type: 'json' }
import { inventedKnowledge, randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type { Mention, Statement } from '#statement/statement.ts'
import { themeView } from '#views/panels/themeView.ts'
import { exportHead } from '#views/takeaway/exportHead.ts'
import { takenMentions } from '#views/takeaway/takenMentions.ts'
import { codePoints } from './codePoints.ts'
import { writeAnnotations } from './writeAnnotations.ts'

const oa = 'http://www.w3.org/ns/oa#'

interface Annotation {
  readonly motivation: string
  readonly body: { readonly entity: string; readonly kind: string; readonly relation?: string }
  readonly sentence?: number
  readonly counted: boolean
  readonly matching: boolean
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ]
  }
}

const fileOf = (indexed: StatementIndex, selection: Selection = everything): string =>
  writeAnnotations(
    exportHead(indexed, selection, 'https://example.org/'),
    indexed.statement,
    takenMentions(indexed, selection),
  )

const pageOf = (indexed: StatementIndex, selection?: Selection) =>
  JSON.parse(fileOf(indexed, selection)) as Record<string, unknown> & {
    readonly text: string
    readonly items: readonly Annotation[]
  }

/** The words at a position that counts by code points. */
const wordsAt = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  [...text].slice(start, end).join('')

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing is loaded from ${url}.`)
  return { contextUrl: undefined, documentUrl: url, document: annotationContext }
}

/** The invented statement with other words, its mentions found anew by their words. */
const withText = (text: string, marks: readonly (readonly [string, Partial<Mention>])[]): StatementIndex => {
  const mentions = marks.map(([exact, more]): Mention => {
    const start = text.indexOf(exact)
    const position = { start, end: start + exact.length }
    const quote = quoteAt(text, position)
    return { kind: 'place', entity: 'BBB', reading: 'name', origin: 'rule', position, quote, ...more }
  })
  const statement: Statement = {
    ...shippedIndex.statement,
    text,
    paragraphs: [{ start: 0, end: text.length, role: 'body' }],
    sentences: [{ start: 0, end: text.length, paragraph: 0 }],
    mentions,
    doubtful: [],
  }
  return buildIndex(statement, inventedKnowledge)
}

describe('the annotations of a statement', () => {
  it('are read by a processor of JSON-LD, which drops nothing of them', async () => {
    const page = JSON.parse(fileOf(shippedIndex))
    const [expanded = {}] = await jsonld.expand(page, { documentLoader, safe: true })
    expect(expanded['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollectionPage'])
    const [list] = expanded['http://www.w3.org/ns/activitystreams#items'] as [{ '@list': object[] }]
    expect(list['@list']).toHaveLength(page.items.length)
    for (const annotation of list['@list'] as Record<string, unknown>[]) {
      expect(annotation['@type']).toEqual([`${oa}Annotation`])
      const [target = {}] = annotation[`${oa}hasTarget`] as Record<string, unknown>[]
      const types = (target[`${oa}hasSelector`] as { '@type': string[] }[]).map((one) => one['@type'])
      expect(types).toEqual([[`${oa}TextQuoteSelector`], [`${oa}TextPositionSelector`]])
      expect(annotation[`${oa}hasBody`]).toMatchObject([{ '@id': expect.stringMatching(/^urn:/) }])
      expect(annotation[`${oa}motivatedBy`]).toMatchObject([{ '@id': expect.stringContaining(oa) }])
    }
  })

  it('select by both selectors the words that they are about', () => {
    const { text, items } = pageOf(shippedIndex)
    expect(text).toBe(shippedIndex.statement.text)
    const { mentions, headings } = shippedIndex
    expect(items).toHaveLength(mentions.length + headings.length + shippedIndex.statement.doubtful.length)
    for (const { target } of items) {
      const [quote, position] = target.selector
      expect(wordsAt(text, position)).toBe(quote.exact)
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  })

  it('count characters beyond the first plane once, and cut none in two', () => {
    const text =
      '🕊️ “🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍 Beta 🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍🌍” and 𝒢amma.'
    const { items } = pageOf(
      withText(text, [
        ['Beta', {}],
        ['𝒢amma', { entity: 'CCC' }],
      ]),
    )
    expect(items.map(({ target }) => wordsAt(text, target.selector[1]))).toEqual(['Beta', '𝒢amma'])
    for (const { target } of items)
      for (const words of [target.selector[0].prefix, target.selector[0].suffix])
        expect(words).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
  })

  it('agree with a count of the characters of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const starts = [0]
        for (const { length } of text) starts.push((starts.at(-1) ?? 0) + length)
        const pointAt = codePoints(text)
        expect(starts.map((offset) => pointAt(offset))).toEqual(starts.map((_, at) => at))
      }),
    )
  })

  it('call what is doubtful a question that counts for nothing, and what a person marked theirs', () => {
    const marked = withText('We met Beta and Gamma.', [['Beta', { origin: 'person' }]])
    const position = { start: 16, end: 21 }
    const doubt = {
      kind: 'place' as const,
      entity: 'CCC',
      reading: 'name' as const,
      origin: 'rule' as const,
      position,
      quote: quoteAt(marked.statement.text, position),
      reason: 'sharedName' as const,
      alternatives: ['DDD'],
    }
    const gone = { ...doubt, position: { start: 0, end: 2 }, quote: { ...doubt.quote, exact: 'Us' } }
    const indexed = buildIndex({ ...marked.statement, doubtful: [gone, doubt] }, inventedKnowledge)
    expect(pageOf(indexed).items).toMatchObject([
      { motivation: 'identifying', creator: { type: 'Person' }, counted: true, matching: true, sentence: 1 },
      {
        motivation: 'questioning',
        doubt: 'sharedName',
        alternatives: ['DDD'],
        counted: false,
        matching: false,
      },
    ])
  })

  it('come with the corrections, and with what the statement is and what is chosen', () => {
    const marked = withText('We met Beta.', [['Beta', {}]])
    const at = { kind: 'place', entity: 'BBB', ...marked.statement.mentions[0] } as const
    const corrections = [{ action: 'remove', at }] as Statement['corrections']
    const page = pageOf(buildIndex({ ...marked.statement, corrections }, inventedKnowledge))
    expect(page.corrections).toEqual([{ action: 'remove', kind: 'place', entity: 'BBB', exact: 'Beta' }])
    expect(pageOf(shippedIndex, { ...everything, initiative: ['gsi'] })).toMatchObject({
      attribution: 'Report of Wang Yi’s remarks, 9 January 2024',
      filters: 'Initiative: Global Security',
      sentences: '1 of 14 sentences',
    })
  })

  it('hold the numbers that the panels show, of any statement under any selection', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (indexed, selection) => {
        const { items, text } = pageOf(indexed, selection)
        const counted = items.filter((item) => item.counted)
        expect(counted).toHaveLength(indexed.mentions.length)
        for (const { target } of items)
          expect(wordsAt(text, target.selector[1])).toBe(target.selector[0].exact)
        // Themes obey every filter but their own, which is left out here, so that both count the same.
        const others = { ...selection, theme: [] }
        const view = themeView(indexed, others, matching(indexed, others))
        const found = pageOf(indexed, others).items.filter(({ body }) => body.kind === 'theme')
        for (const { id, mentions } of view.rows) {
          const own = found.filter(({ body }) => body.entity === id)
          expect([own.filter((item) => item.matching).length, own.length]).toEqual([
            mentions.matching,
            mentions.total,
          ])
        }
      }),
    )
  })
})
