import { expect, it } from 'vitest'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { ownList } from './ownList.ts'

const read = (text: string) => {
  const { list, unmatched } = ownList(text, shippedKnowledge)
  return [list.members, unmatched]
}

it.each([
  ['Japan, KOR; the Gambia', ['JPN', 'KOR', 'GMB'], []],
  ["1. Côte d’Ivoire\n2. cote d'ivoire\n• Türkiye\n- EU", ['CIV', 'TUR', 'eu'], []],
  [
    'Congo, Democratic Republic of the\nKorea, Republic of\nBolivia\nAtlantis',
    ['COD', 'KOR', 'BOL'],
    ['Atlantis'],
  ],
  ['Washington', [], ['Washington']],
  ['United Nations Educational, Scientific and Cultural Organization', ['unesco'], []],
  [' \n ', [], []],
])('reads the list %j', (text, members, unmatched) => {
  expect(read(text)).toEqual([members, unmatched])
})
