import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { shippedIndex, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type { Span } from '#statement/statement.ts'
import { currentMeaning, meaningOptions } from './meaningOptions.ts'
import { sayElsewhere, sayPlace } from './sayPlaces.ts'
import { type Stretch, stretchWords } from './stretchWords.ts'
import { stopFrom, textStops } from './textStops.ts'
import { sayWordsAt, wordsAt } from './wordsAt.ts'

const indexed = markedStatement(
  ['We met [place BBB|Beta Land] at the [conflict BBB|[place BBB|Beta] war].', 'We left, and met again.'],
  { title: 'We met' },
)
const { text } = indexed.statement
const wordsIn = (spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end))
const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const [first] = indexed.sentences
if (!first) throw new Error('No sentence.')

describe('what the keyboard stops at', () => {
  it('are words, and names as a whole, also within a conflict', () => {
    expect(wordsIn(textStops(indexed, first))).toEqual(['We', 'met', 'Beta Land', 'at', 'the', 'Beta', 'war'])
  })

  it('are doubtful words as a whole, and words of a script without spaces', () => {
    const { statement } = markedStatement(['我们会见了巴西。'])
    const position = { start: 5, end: 7 }
    const doubt = {
      kind: 'place',
      entity: 'BRA',
      reading: 'name',
      origin: 'rule',
      position,
      quote: quoteAt(statement.text, position),
      reason: 'sharedName',
      alternatives: [],
    } as const
    const doubted = buildIndex({ ...statement, doubtful: [doubt] }, {})
    const stops = textStops(doubted, { start: 0, end: statement.text.length })
    expect(stops).toContainEqual(position)
    expect(stops.length).toBeGreaterThan(2)
    const odd = { ...statement, metadata: { ...statement.metadata, language: 'no language' } }
    expect(textStops(buildIndex(odd, {}), { start: 0, end: 3 })).not.toEqual([])
  })

  it('follow one another up to the ends', () => {
    const stops = textStops(indexed, first)
    const [one, two] = stops
    if (!one || !two) throw new Error('No stops.')
    expect(stopFrom(stops, one, 1)).toBe(two)
    expect(stopFrom(stops, two, -1)).toBe(one)
    expect(stopFrom(stops, one, -1)).toBeNull()
    expect(stopFrom(stops, { start: 900, end: 901 }, 1)).toBeNull()
  })
})

describe('words of the text', () => {
  it('are the smallest mention that holds them, or free', () => {
    expect(wordsAt(indexed, spanOf('Land'))).toMatchObject({ state: 'read', span: spanOf('Beta Land') })
    expect(wordsAt(indexed, spanOf('war')).mention?.kind).toBe('conflict')
    expect(wordsAt(indexed, { ...spanOf('Beta war'), end: spanOf('Beta war').start + 4 }).mention?.kind).toBe(
      'place',
    )
    expect(wordsAt(indexed, spanOf('left'))).toMatchObject({ state: 'free', mention: null })
  })

  it('are said with what they stand for', () => {
    expect(sayWordsAt(indexed, spanOf('Land'))).toBe('“Beta Land”: BBB')
    expect(sayWordsAt(indexed, spanOf('war'))).toBe('“Beta war”: Beta war')
    expect(sayWordsAt(indexed, spanOf('left'))).toBe('“left”, not read')
    const [mention] = indexed.statement.mentions
    if (!mention) throw new Error('No mention.')
    const byHand = { ...indexed.statement, mentions: [{ ...mention, origin: 'person' as const }] }
    expect(sayWordsAt(buildIndex(byHand, indexed.knowledge), mention.position)).toBe(
      '“Beta Land”: BBB, by hand',
    )
    const doubted = {
      ...indexed.statement,
      mentions: [],
      doubtful: [{ ...mention, reason: 'otherSense' as const, alternatives: [] }],
    }
    expect(sayWordsAt(buildIndex(doubted, indexed.knowledge), mention.position)).toBe(
      '“Beta Land”: BBB, doubtful',
    )
  })

  it('are placed in their sentence or heading, and told where else they are', () => {
    const met = [spanOf('met'), spanOf('met', 10), spanOf('met', first.end)]
    const [title, here, there] = met as [Span, Span, Span]
    expect(sayPlace(indexed, title)).toBe('in the heading')
    expect(sayPlace(indexed, here)).toBe('sentence 1')
    expect(sayElsewhere(indexed, here, [here, there])).toBe('1 more: sentence 2')
    expect(sayElsewhere(indexed, title, met)).toBe('2 more: sentences 1, 2')
    expect(sayElsewhere(indexed, here, [title, here])).toBe('1 more: in the heading')
    expect(sayElsewhere(indexed, here, [here])).toBe('')
  })
})

describe('words with one more or fewer', () => {
  const wordsFrom = (span: Span, side: Stretch['side'], by: Stretch['by']): string | null => {
    const next = stretchWords(indexed, span, { side, by })
    return next && text.slice(next.start, next.end)
  }

  it('grow and shrink at either end, within their sentence', () => {
    const land = spanOf('Beta Land')
    expect(wordsFrom(land, 'start', 'more')).toBe('met Beta Land')
    expect(wordsFrom(land, 'start', 'fewer')).toBe('Land')
    expect(wordsFrom(land, 'end', 'more')).toBe('Beta Land at')
    expect(wordsFrom(land, 'end', 'fewer')).toBe('Beta')
    expect(wordsFrom(spanOf('We', first.start), 'start', 'more')).toBeNull()
    expect(wordsFrom(spanOf('war'), 'end', 'more')).toBeNull()
    expect(wordsFrom(spanOf('war'), 'end', 'fewer')).toBeNull()
    expect(wordsFrom(spanOf('war'), 'start', 'fewer')).toBeNull()
    expect(wordsFrom({ start: first.end, end: first.end + 1 }, 'end', 'more')).toBeNull()
  })

  it('pass over page numbers between two words', () => {
    const { statement } = indexed
    const at = spanOf(' at ')
    const furniture = [{ start: at.start + 1, end: at.end - 1 }]
    const withNumber = buildIndex({ ...statement, furniture }, indexed.knowledge)
    const next = stretchWords(withNumber, spanOf('Beta Land'), { side: 'end', by: 'more' })
    expect(next && text.slice(next.start, next.end)).toBe('Beta Land at the')
  })

  it('come back to where they were, whatever words they are', () => {
    const stops = textStops(indexed, first)
    const anyStop = fc.constantFrom(...stops)
    fc.assert(
      fc.property(anyStop, fc.constantFrom('start' as const, 'end' as const), (span, side) => {
        const more = stretchWords(indexed, span, { side, by: 'more' })
        if (more) expect(stretchWords(indexed, more, { side, by: 'fewer' })).toEqual(span)
      }),
    )
  })
})

describe('what words may stand for', () => {
  const shipped = shippedIndex
  const optionsFor = (typed: string) =>
    meaningOptions(shipped, typed).map(({ meaning, count }) => `${meaning.kind} ${meaning.entity} ${count}`)

  it('is found by name, alias and code, with the sentences that name it', () => {
    expect(optionsFor('Russia')[0]).toBe('place RUS 1')
    expect(optionsFor('BRA')[0]).toBe('place BRA 0')
    expect(meaningOptions(shipped, 'Burma')[0]).toMatchObject({
      name: 'Myanmar',
      alias: 'Burma',
      isGuess: false,
    })
    expect(meaningOptions(shipped, 'Germny')[0]).toMatchObject({ name: 'Germany', isGuess: true })
    expect(optionsFor('European Union')[0]).toBe('org eu 1')
    expect(optionsFor('qqqq')).toEqual([])
  })

  it('is what the text names and the themes with nothing typed', () => {
    const kinds = new Set(meaningOptions(shipped, '').map(({ meaning }) => meaning.kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['place', 'org', 'initiative', 'forum', 'theme']))
    const unnamed = meaningOptions(shipped, '').filter(({ count }) => count === 0)
    expect(unnamed.every(({ meaning }) => meaning.kind === 'theme')).toBe(true)
  })

  it('is of a forum that is not named its meeting of the year, or the last that is known', () => {
    const { statement } = markedStatement(['We met.'])
    const of = (year: string) =>
      meaningOptions(
        buildIndex(
          {
            ...statement,
            metadata: {
              ...statement.metadata,
              date: { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', candidates: [] },
            },
          },
          shippedKnowledge,
        ),
        'Boao Forum',
      )[0]?.meaning
    const editions =
      shippedKnowledge.forums.forums.find(({ name }) => name.startsWith('Boao'))?.editions ?? []
    const year = editions[0]?.start.slice(0, 4) ?? ''
    expect(of(year)).toEqual({ kind: 'forum', entity: editions[0]?.id })
    expect(of('1950')).toEqual({ kind: 'forum', entity: editions.at(-1)?.id })
  })

  it('is now what the mention says, of a conflict its words', () => {
    const [place, conflict] = indexed.mentions
    if (!place || !conflict) throw new Error('No mentions.')
    expect(currentMeaning(indexed, place)).toMatchObject({
      meaning: { kind: 'place', entity: 'BBB' },
      count: 1,
    })
    expect(currentMeaning(indexed, conflict)).toMatchObject({
      name: 'Beta war',
      meaning: { kind: 'conflict' },
    })
  })
})
