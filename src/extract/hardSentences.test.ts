import { describe, expect, it } from 'vitest'
import sentences from '#fixtures/hardSentences.json' with { type: 'json' }
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import { extractStatement } from './extractStatement.ts'

/** Names of a text with what they stand for, in order; one that is doubtful with a question mark. */
const namesIn = (text: string): string => {
  const known = { id: 'hard', title: '', issuers: [], date: onDay('2024-03-05') }
  const { mentions, doubtful } = extractStatement(text, known, writtenKnowledge)
  const counted = mentions
    .filter(({ kind }) => /^(?:place|org|forum|initiative)$/.test(kind))
    .map(({ position, quote, entity }) => ({ at: position.start, words: `${quote.exact} ${entity}` }))
  const doubted = doubtful.map(({ position, quote }) => ({ at: position.start, words: `${quote.exact}?` }))
  return [...counted, ...doubted]
    .sort((one, other) => one.at - other.at)
    .map(({ words }) => words)
    .join(', ')
}

describe('sentences in which names mislead', () => {
  it.each(sentences)('$text', ({ text, read }) => {
    expect(namesIn(text)).toBe(read)
  })
})
