import { describe, expect, it } from 'vitest'
import composed from '#fixtures/headlines.json' with { type: 'json' }
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedCorpus } from '#fixtures/shippedCorpus.ts'
import { matching } from '#selection/matching.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { buildCorpus } from '#statement/buildCorpus.ts'
import { composeDeck } from './composeDeck.ts'
import { matchingSentences } from './readerView.ts'
import { slideBasis } from './slideBasis.ts'

const corpora = { shipped: shippedCorpus, ...inventedStatements }
const headlinesOf = (corpus: (typeof corpora)[keyof typeof corpora]): Record<string, string> =>
  Object.fromEntries(composeDeck(corpus).map(({ id, headline }) => [id, headline]))

describe('a composed deck', () => {
  it.each(Object.entries(corpora))('says what has been read and agreed: %s', (name, corpus) => {
    expect(headlinesOf(corpus)).toEqual(composed[name as keyof typeof composed])
  })

  it.each(Object.entries(corpora))(
    'has links that are understood and sentences that match: %s',
    (_, corpus) => {
      for (const { link, sentence, id } of composeDeck(corpus)) {
        const { selection, dropped } = readSelection(link, knownTo(corpus))
        expect(dropped, id).toEqual([])
        if (sentence !== null)
          expect(matchingSentences(corpus, matching(corpus, selection))).toContain(sentence)
      }
    },
  )

  it('names places in the plain way where nothing else reaches them, so that two clicks lead back', () => {
    const link = (corpus: (typeof corpora)[keyof typeof corpora]) =>
      composeDeck(corpus).find(({ id }) => id === 'conflicts')?.link
    expect(link(shippedCorpus)).toBe('p=ISR,PSE,UKR')
  })

  it.each(Object.entries(corpora))(
    'begins with the statement and ends with how to read it: %s',
    (_, corpus) => {
      const ids = composeDeck(corpus).map(({ id }) => id)
      expect(ids[0]).toBe('opening')
      expect(ids[ids.length - 1]).toBe('reading')
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('leaves out slides without substance', () => {
    expect(composeDeck(inventedStatements.themesOnly as typeof shippedCorpus).map(({ id }) => id)).toEqual([
      'opening',
      'themes',
      'reading',
    ])
  })

  it('knows when the data behind a slide has changed, and only then', () => {
    const { statement, knowledge } = shippedCorpus
    expect(slideBasis(buildCorpus(statement, knowledge), 'i=gsi')).toBe(slideBasis(shippedCorpus, 'i=gsi'))
    const mentions = statement.mentions.filter(({ entity }) => entity !== 'UKR')
    const changed = buildCorpus({ ...statement, mentions }, knowledge)
    expect(slideBasis(changed, 'i=gsi')).not.toBe(slideBasis(shippedCorpus, 'i=gsi'))
    expect(slideBasis(changed, 'i=gci')).toBe(slideBasis(shippedCorpus, 'i=gci'))
  })
})
