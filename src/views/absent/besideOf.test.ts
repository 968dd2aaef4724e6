import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { DoubtfulMention } from '#statement/statement.ts'
import { besideOf } from './besideOf.ts'

it('says where words stand that may name something: in the title, alone or as a party, or read with doubt', () => {
  const { statement } = markedStatement(['Betan, Beta, Betan, club and class, deal and Delta.'], {
    title: 'On [conflict BBB+CCC|the war] and [theme peace+trade|all else]',
  })
  const doubt = (
    exact: string,
    entity: string,
    alternatives: string[] = [],
    kind: DoubtfulMention['kind'] = 'place',
  ): DoubtfulMention => {
    const start = statement.text.indexOf(exact)
    return {
      kind,
      entity,
      alternatives,
      reason: 'sharedName',
      reading: 'name',
      origin: 'rule',
      position: { start, end: start + exact.length },
      quote: { exact, prefix: '', suffix: '' },
    }
  }
  const doubtful = [
    doubt('Betan', 'BBB', ['EEE']),
    doubt('Betan', 'BBB'),
    doubt('Beta,', 'BBB'),
    doubt('club', 'club', [], 'org'),
    doubt('class', 'class', [], 'group'),
    { ...doubt('Delta', 'DDD'), position: { start: 0, end: 5 } },
  ]
  const beside = (id: string) => besideOf(buildIndex({ ...statement, doubtful }, inventedKnowledge), id)
  expect(beside('BBB')).toBe(
    'named in the title, which is not searched; “Betan” and “Beta,” are read with doubt, and not counted',
  )
  expect(beside('CCC')).toBe('named in the title, which is not searched')
  expect(beside('EEE')).toBe('“Betan” is read with doubt, and not counted')
  expect(beside('club')).toBe('“club” is read with doubt, and not counted')
  expect(['class', 'DDD', 'peace', 'AAA'].map(beside)).toEqual([null, null, null, null])
})
