import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type { DoubtfulMention } from '#statement/statement.ts'
import { piecesOf, readerView } from './readerView.ts'

const { statement } = markedStatement(['We met [place BBB|Beta] in the [conflict CCC|war of Delta].'])
const start = statement.text.indexOf('Delta')
const position = { start, end: start + 5 }
const doubt: DoubtfulMention = {
  kind: 'place',
  entity: 'DDD',
  reading: 'name',
  origin: 'rule',
  position,
  quote: quoteAt(statement.text, position),
  reason: 'sharedName',
  alternatives: [],
}
const gone: DoubtfulMention = {
  ...doubt,
  position: { start: 0, end: 2 },
  quote: { ...doubt.quote, exact: 'Us' },
}
const person = statement.mentions.map((mention) => ({ ...mention, origin: 'person' as const }))
const indexed = buildIndex({ ...statement, mentions: person, doubtful: [gone, doubt] }, inventedKnowledge)

it('shows doubtful words as such, inside a mention too, and none whose words are not there', () => {
  const pieces = readerView(indexed)[0]?.runs[0]?.pieces ?? []
  expect(pieces.map(({ kind }) => kind)).toEqual(['words', 'mention', 'words', 'mention', 'words'])
  expect(pieces[3]).toMatchObject({
    pieces: [{ kind: 'words' }, { kind: 'doubtful', name: 'DDD', text: 'Delta' }],
  })
  expect(piecesOf(indexed, { start: 0, end: 30 }).some(({ kind }) => kind === 'doubtful')).toBe(false)
})

it('says of a mention that a person made what it stands for', () => {
  const pieces = readerView(indexed)[0]?.runs[0]?.pieces ?? []
  expect(pieces[1]).toMatchObject({ kind: 'mention', byHand: 'BBB' })
  expect(pieces[3]).toMatchObject({ kind: 'mention', byHand: 'war of Delta' })
  const read = readerView(buildIndex(statement, inventedKnowledge))[0]?.runs[0]?.pieces
  expect(read?.[1]).toMatchObject({ byHand: null })
})
