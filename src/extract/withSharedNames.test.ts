import { expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import type { CountryCode } from '#statement/units.ts'
import { extractStatement } from './extractStatement.ts'

/** What the words of a text are read as, in the order of the text; a doubtful one with a question mark. */
const read = (text: string, issuers: readonly CountryCode[], words: string): string[] => {
  const { mentions, doubtful } = extractStatement(
    text,
    { id: 'made-up', issuers, title: '', date: null },
    writtenKnowledge,
  )
  return [...mentions.map((one) => ({ ...one, mark: '' })), ...doubtful.map((one) => ({ ...one, mark: '?' }))]
    .filter(({ quote }) => quote.exact === words)
    .sort((one, other) => one.position.start - other.position.start)
    .map(({ entity, mark }) => entity + mark)
}

it('means the issuer by a word that it shares, whoever was named before', () => {
  const text =
    'Ferries of North Korea are late. Korean pilots wait. Those of North Korea look for Korean pilots.'
  expect(read(text, ['KOR'], 'Korean')).toEqual(['KOR', 'KOR?'])
  expect(read(text, ['PRK'], 'Korean')).toEqual(['PRK', 'PRK'])
  expect(read(text, ['FJI'], 'Korean')).toEqual(['PRK', 'PRK'])
})
