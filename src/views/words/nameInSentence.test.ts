import { expect, it } from 'vitest'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { nameInSentence } from './nameInSentence.ts'

const { groups } = shippedKnowledge.groups
const { initiatives } = shippedKnowledge.initiatives
const nameOf = (id: string): string => [...groups, ...initiatives].find((one) => one.id === id)?.name ?? ''

it.each([
  ['group', 'apec', 'Asia-Pacific Economic Cooperation'],
  ['group', 'un-women', 'UN-Women'],
  ['group', 'un', 'the United Nations'],
  ['group', 'brics', 'BRICS'],
  ['initiative', 'agenda-2063', 'Agenda 2063'],
  ['initiative', 'our-common-agenda', 'Our Common Agenda'],
  ['initiative', 'global-gateway', 'Global Gateway'],
  ['initiative', 'gsi', 'the Global Security Initiative'],
] as const)('a %s, %s, stands in a sentence as %s', (kind, id, words) => {
  expect(nameInSentence({ kind, id }, nameOf(id))).toBe(words)
})

it('gives countries the article of their name, and classes none', () => {
  expect(nameInSentence({ kind: 'place', id: 'PHL' }, 'Philippines')).toBe('the Philippines')
  expect(nameInSentence({ kind: 'place', id: 'JPN' }, 'Japan')).toBe('Japan')
  expect(nameInSentence({ kind: 'group', id: 'x' }, 'developing countries', true)).toBe(
    'developing countries',
  )
})
