import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { whole } from '#fixtures/whole.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { knowledgeFor } from '#knowledge/knowledgeFor.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { everything } from '#selection/selection.ts'
import { onDay } from '#statement/dated.ts'
import { filterBySubject } from '#views/ask/filterBySubject.ts'
import { answerBoth } from './answerBoth.ts'
import { suggestBoth, suggestNamedInBoth } from './suggestBoth.ts'

/** Read as the page reads it: each statement travels with what it names. */
const read = (id: string, day: string, text: string) => {
  const statement = extractStatement(text, { id, date: onDay(day) }, writtenKnowledge)
  return buildIndex(statement, knowledgeFor(statement, whole))
}

const texts = {
  first: read('a', '2015-12-01', 'Harbours\n\nThe G20 Summit in Antalya heard us. The euro area grows.'),
  second: read(
    'b',
    '2016-12-01',
    'Harbours\n\nThe G20 Summit in Hangzhou heard us. Japan lent us its cranes.',
  ),
}

const ask = (words: string) => {
  const [meant] = suggestBoth(texts, words)
  if (!meant) throw new Error(`nothing is meant by ${words}`)
  return answerBoth(texts, { meant, words })
}

describe('askedTexts', () => {
  it('lets a text be asked by name for what the other one alone travels with', () => {
    expect([texts.first, texts.second].map(({ groups }) => groups.has('euro-area'))).toEqual([true, false])
    const answer = ask('Euro area')
    expect(answer.headline).toBe('Euro area: named in A, not in B.')
    expect(answer.second.headline).toBe('The Euro area is not named.')
    expect(answer.second.detail).toMatch(/^Searched for: Euro area/)
  })

  it('takes meetings of one series for one thing that is asked about, each text with its own', () => {
    expect(texts.first.evidence.forum.has('g20-2015')).toBe(true)
    expect(texts.second.evidence.forum.has('g20-2016')).toBe(true)
    const answer = ask('G20 Summit')
    expect(answer.headline).toBe('G20 Summit: named in A and in B.')
    expect([answer.first, answer.second].map(({ dates }) => dates.map(({ id }) => id))).toEqual([
      ['g20-2015'],
      ['g20-2016'],
    ])
    expect(
      filterBySubject([texts.first, texts.second], everything, ...answer.filtersBy).selection.forum,
    ).toEqual(['g20-2015', 'g20-2016'])
    const forums = suggestBoth(texts, 'G20 Summ').filter(({ subject }) => subject.kind === 'forum')
    expect(forums.map(({ namedIn }) => namedIn)).toEqual(['both'])
    expect(suggestNamedInBoth(texts).filter(({ subject }) => subject.kind === 'forum')).toHaveLength(1)
  })
})
