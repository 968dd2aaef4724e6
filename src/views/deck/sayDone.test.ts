import { expect, it } from 'vitest'
import type { DeckDone } from '#deck/deckDone.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { composeDeck } from './composeDeck.ts'
import { sayDone } from './sayDone.ts'

const deck = composeDeck(shippedIndex)

it.each<[DeckDone, string]>([
  [{ code: 'added', values: { number: 3, total: 11 } }, 'Added as slide 3 of 11'],
  [{ code: 'moved', values: { number: 2, total: 10 } }, 'Slide moved to 2 of 10'],
  [{ code: 'edited', values: { number: 4 } }, 'Slide 4 changed'],
  [{ code: 'refreshed', values: { number: 4 } }, 'Slide 4 uses today’s data'],
  [{ code: 'deleted', values: { slide: 'themes' } }, 'Slide deleted: Themes'],
  [{ code: 'deleted', values: { slide: 'gone' } }, 'Slide deleted: gone'],
  [{ code: 'opened', values: { file: 'a.json', n: 1 } }, '1 slide opened from a.json'],
  [{ code: 'reset', values: {} }, 'The deck is as composed again'],
])('says what was done: %o', (done, words) => {
  expect(sayDone(done, deck)).toBe(words)
})
