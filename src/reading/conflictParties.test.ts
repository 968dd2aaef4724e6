import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { conflictAround } from './conflictAround.ts'
import { conflictParties } from './conflictParties.ts'

const indexed = markedStatement([
  'With [place AAA|Alpha] we speak of the [conflict BBB+CCC|[place CCC|Gamma]-[place BBB|Beta] war].',
  'The [conflict DDD|[place DDD|Delta] crisis] and the [conflict BBB+CCC|war of [place BBB|Beta]] go on.',
])

it('parties of each conflict are given once, in the order of the text', () => {
  expect(conflictParties(indexed)).toEqual([['CCC', 'BBB'], ['DDD']])
  expect(conflictParties(markedStatement(['[place BBB|Beta] alone.']))).toEqual([])
  expect(conflictParties(markedStatement(['The [conflict BBB|old war] has no place in it.']))).toEqual([])
})

it('a place is quoted with the conflict whose span holds it, and with no other', () => {
  const around = indexed.mentions.map((mention) => conflictAround(indexed, mention)?.quote.exact)
  expect(indexed.mentions.map(({ entity }, at) => [entity, around[at]])).toEqual([
    ['AAA', undefined],
    ['BBB+CCC', undefined],
    ['CCC', 'Gamma-Beta war'],
    ['BBB', 'Gamma-Beta war'],
    ['DDD', undefined],
    ['DDD', 'Delta crisis'],
    ['BBB+CCC', undefined],
    ['BBB', 'war of Beta'],
  ])
})
