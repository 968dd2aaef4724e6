import { expect, test } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { sentencesWith } from './sentencesWith.ts'

test('sentences are those whose words mention an entity, each once and in reading order', () => {
  expect(sentencesWith(shippedIndex, ['RUS'])).toEqual([6])
  expect(sentencesWith(shippedIndex, ['gsi', 'RUS', 'gsi'])).toEqual([6, 11])
  expect(sentencesWith(shippedIndex, ['JPN'])).toEqual([])
  expect(sentencesWith(shippedIndex, [])).toEqual([])
})

test('they hold every mention of every entity', () => {
  for (const { entity, sentence } of shippedIndex.mentions)
    expect(sentencesWith(shippedIndex, [entity])).toContain(sentence)
})
