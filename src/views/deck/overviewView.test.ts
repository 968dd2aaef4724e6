import { expect, it } from 'vitest'
import { addSlide, editSlide, type Slide } from '#deck/deck.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { composeDeck } from './composeDeck.ts'
import { composeView } from './composeView.ts'
import { overviewView } from './overviewView.ts'
import { slideSelection } from './slideView.ts'

const composed = composeDeck(shippedIndex)
const quiet = { isRenamed: false, isAdded: false, hasChanged: false, missing: '', note: '' }

it('shows a composed deck in its order, with nothing to remark', () => {
  const cards = overviewView(shippedIndex, composed, composed)
  expect(cards.map(({ id }) => id)).toEqual(composed.map(({ id }) => id))
  expect(cards.map(({ number }) => number)).toEqual(composed.map((_, index) => index + 1))
  for (const card of cards) expect(card).toMatchObject(quiet)
  expect(cards.find(({ id }) => id === 'initiative-gsi')?.initiative).toBe('gsi')
  expect(cards.find(({ id }) => id === 'partners')?.initiative).toBeNull()
})

it('tells what was added, renamed, noted, made from other data, or is missing', () => {
  const view = composeView(shippedIndex, slideSelection(shippedIndex, { link: 'p=RUS' }), 'view-1') as Slide
  const added = addSlide(composed, view, 'partners')
  const renamed = editSlide(added, 'initiative-gsi', { headline: 'Mine', isRenamed: true, note: 'Slowly' })
  const deck = editSlide(renamed, 'conflicts', { link: 'p=UKR.named,ABC' })
  const card = (id: string) => overviewView(shippedIndex, deck, composed).find((one) => one.id === id)
  expect(card('view-1')).toMatchObject({ ...quiet, number: 3, isAdded: true })
  expect(card('initiative-gsi')).toMatchObject({
    ...quiet,
    headline: 'Mine',
    isRenamed: true,
    note: 'Slowly',
  })
  expect(card('conflicts')).toMatchObject({ ...quiet, hasChanged: true, missing: 'Place ABC' })
})
