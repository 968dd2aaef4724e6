import { describe, expect, it } from 'vitest'
import composed from '#fixtures/headlines.json' with { type: 'json' }
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { matching } from '#selection/matching.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { matchingSentences } from '#views/panels/readerView.ts'
import { composeDeck } from './composeDeck.ts'
import { slideBasis } from './slideBasis.ts'

const corpora = { shipped: shippedIndex, ...inventedStatements }
const headlinesOf = (indexed: (typeof corpora)[keyof typeof corpora]): Record<string, string> =>
  Object.fromEntries(composeDeck(indexed).map(({ id, headline }) => [id, headline]))

describe('a composed deck', () => {
  it.each(Object.entries(corpora))('says what has been read and agreed: %s', (name, indexed) => {
    expect(headlinesOf(indexed)).toEqual(composed[name as keyof typeof composed])
  })

  it.each(Object.entries(corpora))(
    'has links that are understood and sentences that match: %s',
    (_, indexed) => {
      for (const { link, sentence, id } of composeDeck(indexed)) {
        const { selection, dropped } = readSelection(link, knownTo(indexed))
        expect(dropped, id).toEqual([])
        if (sentence !== null)
          expect(matchingSentences(indexed, matching(indexed, selection))).toContain(sentence)
      }
    },
  )

  it('names places in the plain way where nothing else reaches them, so that two clicks lead back', () => {
    const link = (indexed: (typeof corpora)[keyof typeof corpora]) =>
      composeDeck(indexed).find(({ id }) => id === 'conflicts')?.link
    expect(link(shippedIndex)).toBe('p=ISR,PSE,UKR')
  })

  it('shows words of a text in which nothing is counted, not those that head it', () => {
    const opening = (title: string, ...sentences: string[]) =>
      composeDeck(markedStatement(sentences, { metadata: { date: null, issuers: [] }, title }))[0]?.sentence
    expect(opening('On lamps', 'Dear friends,', 'We thank you.')).toBe(1)
    expect(opening('', 'Dear friends,', 'We thank you.')).toBe(2)
    expect(opening('', 'We thank you.')).toBe(1)
    expect(opening('', '[place BBB|Beta] thanks you.')).toBeNull()
  })

  it.each(Object.entries(corpora))(
    'begins with the statement and ends with how to read it: %s',
    (_, indexed) => {
      const ids = composeDeck(indexed).map(({ id }) => id)
      expect(ids[0]).toBe('opening')
      expect(ids[ids.length - 1]).toBe('reading')
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('leaves out slides without substance', () => {
    expect(composeDeck(inventedStatements.themesOnly as typeof shippedIndex).map(({ id }) => id)).toEqual([
      'opening',
      'themes',
      'reading',
    ])
  })

  it('knows when the data behind a slide has changed, and only then', () => {
    const { statement, knowledge } = shippedIndex
    expect(slideBasis(buildIndex(statement, knowledge), 'i=gsi')).toBe(slideBasis(shippedIndex, 'i=gsi'))
    const mentions = statement.mentions.filter(({ entity }) => entity !== 'UKR')
    const changed = buildIndex({ ...statement, mentions }, knowledge)
    expect(slideBasis(changed, 'i=gsi')).not.toBe(slideBasis(shippedIndex, 'i=gsi'))
    expect(slideBasis(changed, 'i=gci')).toBe(slideBasis(shippedIndex, 'i=gci'))
  })
})
