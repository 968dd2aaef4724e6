import { describe, expect, it } from 'vitest'
import { nothingMore } from '#fixtures/nothingMore.ts'
import { checkSpans } from './checkSpans.ts'
import type { Mention, Paragraph, Sentence, Statement } from './statement.ts'

const text = 'A title\nOne. Two.\nThree.'
const paragraphs: readonly Paragraph[] = [
  { start: 0, end: 7, role: 'title' },
  { start: 8, end: 17, role: 'body' },
  { start: 18, end: 24, role: 'body' },
]
const sentences: readonly Sentence[] = [
  { start: 8, end: 12, paragraph: 1 },
  { start: 13, end: 17, paragraph: 1 },
  { start: 18, end: 24, paragraph: 2 },
]
const mention = (start: number, end: number, exact = text.slice(start, end)): Mention => ({
  kind: 'theme',
  entity: 'number',
  reading: 'term',
  origin: 'rule',
  position: { start, end },
  quote: { exact, prefix: '', suffix: '' },
})
const check = (part: Partial<Statement>) =>
  checkSpans({
    ...nothingMore,
    metadata: {} as Statement['metadata'],
    text,
    paragraphs,
    sentences,
    mentions: [],
    ...part,
  })
const withSentence = (index: number, change: Partial<Sentence>) =>
  check({ sentences: sentences.map((one, at) => (at === index ? { ...one, ...change } : one)) })
const withParagraph = (index: number, change: Partial<Paragraph>) =>
  check({ paragraphs: paragraphs.map((one, at) => (at === index ? { ...one, ...change } : one)) })

describe('checkSpans', () => {
  it('has nothing to say of spans that lie in order, touching ones and none at all', () => {
    expect(check({})).toBeNull()
    expect(withSentence(0, { end: 13 })).toBeNull()
    expect(withParagraph(0, { end: 8 })).toBeNull()
    expect(check({ text: '', paragraphs: [], sentences: [] })).toBeNull()
  })

  it.each([
    ['emptySpan', ['paragraphs', 0], withParagraph(0, { end: 0 })],
    ['emptySpan', ['sentences', 1], withSentence(1, { end: 13 })],
    ['emptySpan', ['sentences', 1], withSentence(1, { end: 12 })],
    ['spanOutside', ['paragraphs', 2], withParagraph(2, { end: 25 })],
    ['spanOutside', ['sentences', 2], withSentence(2, { end: 25 })],
    ['spanOrder', ['paragraphs', 1], withParagraph(1, { start: 6 })],
    ['spanOrder', ['sentences', 1], withSentence(1, { start: 11 })],
    ['sentencePlace', ['sentences', 0], withSentence(0, { start: 7 })],
    ['sentencePlace', ['sentences', 1], withSentence(1, { end: 18 })],
    ['sentencePlace', ['sentences', 1], withSentence(1, { paragraph: 0 })],
    ['sentencePlace', ['sentences', 1], withSentence(1, { paragraph: 3 })],
    ['sentencePlace', ['sentences', 0], withParagraph(1, { role: 'kicker' })],
  ])('names what is wrong, %s, and where: %j', (reason, path, problem) => {
    expect(problem).toEqual({ path, reason })
  })

  it('takes mentions in order of their start, the longer first where they start together', () => {
    const [one, whole, three] = [mention(8, 11), mention(8, 12), mention(18, 23)]
    expect(check({ mentions: [whole, one, three] })).toBeNull()
    expect(check({ mentions: [whole, whole, three] })).toBeNull()
    expect(check({ mentions: [one, whole, three] })).toEqual({
      path: ['mentions', 1],
      reason: 'mentionOrder',
    })
    expect(check({ mentions: [three, whole] })).toEqual({ path: ['mentions', 1], reason: 'mentionOrder' })
    expect(check({ mentions: [mention(9, 11), whole] })?.path).toEqual(['mentions', 1])
  })

  it('gives a mention that does not verify no place in the order, and counts it all the same', () => {
    const wrong = mention(18, 23, 'Seven')
    expect(check({ mentions: [wrong, mention(8, 11)] })).toBeNull()
    const late = [wrong, mention(13, 16), mention(8, 11)]
    expect(check({ mentions: late })).toEqual({ path: ['mentions', 2], reason: 'mentionOrder' })
  })

  it('wants furniture in order, each within one sentence', () => {
    const furniture = (...spans: readonly [number, number][]) =>
      check({ furniture: spans.map(([start, end]) => ({ start, end })) })
    expect(furniture([8, 12], [13, 15], [15, 17])).toBeNull()
    expect(furniture([8, 10], [9, 12])).toEqual({ path: ['furniture', 1], reason: 'spanOrder' })
    expect(furniture([8, 10], [20, 99])).toEqual({ path: ['furniture', 1], reason: 'spanOutside' })
    for (const [start, end] of [
      [0, 3],
      [10, 15],
      [12, 13],
      [17, 20],
    ] as const)
      expect(furniture([start, end])).toEqual({ path: ['furniture', 0], reason: 'furniturePlace' })
  })

  it('wants doubtful mentions in order like the others', () => {
    const doubtful = (...mentions: readonly Mention[]) =>
      check({ doubtful: mentions.map((one) => ({ ...one, reason: 'sharedName', alternatives: [] })) })
    expect(doubtful(mention(8, 11), mention(13, 16))).toBeNull()
    expect(doubtful(mention(13, 16), mention(8, 11))).toEqual({
      path: ['doubtful', 1],
      reason: 'mentionOrder',
    })
  })
})
