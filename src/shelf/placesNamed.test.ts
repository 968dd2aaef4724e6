import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { relationOf } from '#views/words/relationOf.ts'
import { placesNamed } from './placesNamed.ts'

const known = new Set(['AAA', 'BBB', 'CCC', 'DDD'])

it('tells the places of conflicts apart, and leaves out issuers, headings and places without a place', () => {
  const { statement } = markedStatement(
    [
      'The [conflict BBB+CCC|[place BBB|Betan]-[place CCC|Gamman] war] worries [place AAA|Alphaland].',
      'We met [place CCC|Gamma] and [place own-x|Xanadu].',
    ],
    { title: 'A word to [place DDD|Delta]' },
  )
  expect(placesNamed(statement, known)).toEqual({ named: ['CCC'], inConflict: ['BBB'] })
})

it('counts what begins or ends a sentence or a conflict, and nothing behind the last sentence', () => {
  const { statement } = markedStatement([
    '[place BBB|Beta] came.',
    '[place CCC|Gamma] stayed. A [conflict DDD|war in [place DDD|Delta]]',
  ])
  const named = { named: ['BBB', 'CCC'], inConflict: ['DDD'] }
  expect(placesNamed(statement, known)).toEqual(named)
  const [first, second] = statement.sentences
  if (!first || !second) throw new Error('It has two sentences.')
  // Sentences that touch: a place at the beginning of the second lies in that one.
  const touching = [first, { ...second, start: first.end }]
  expect(placesNamed({ ...statement, sentences: touching }, known)).toEqual(named)
  expect(placesNamed({ ...statement, sentences: [first] }, known)).toEqual({ named: ['BBB'], inConflict: [] })
  expect(placesNamed({ ...statement, sentences: [] }, known)).toEqual({ named: [], inConflict: [] })
})

it('counts no mention that does not verify', () => {
  const { statement } = markedStatement(['We met [place BBB|Beta].'])
  const [mention] = statement.mentions
  if (!mention) throw new Error('It has a mention.')
  const mentions = [{ ...mention, quote: { ...mention.quote, exact: 'Bela' } }]
  expect(placesNamed({ ...statement, mentions }, known)).toEqual({ named: [], inConflict: [] })
})

it('says of every place what the map says of it', () => {
  fc.assert(
    fc.property(randomIndex, (indexed) => {
      const { named, inConflict } = placesNamed(indexed.statement, known)
      for (const code of known) {
        const relation = relationOf(indexed, code)
        expect(named.includes(code)).toBe(relation === 'named')
        expect(inConflict.includes(code)).toBe(relation === 'conflict')
      }
    }),
  )
})
