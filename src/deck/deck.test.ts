import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addSlide,
  type Deck,
  editSlide,
  freeId,
  moveSlide,
  removeSlide,
  type Slide,
  slideIndex,
} from './deck.ts'

const slide = (id: string): Slide => ({
  id,
  label: id,
  headline: id,
  isRenamed: false,
  link: '',
  lead: 'map',
  sentence: null,
  note: '',
  basis: '',
})

const deckOf = (size: number): Deck => Array.from({ length: size }, (_, index) => slide(`view-${index + 1}`))
const ids = (deck: Deck): string[] => deck.map(({ id }) => id)

describe('a deck', () => {
  it('keeps every slide when one is moved, and moving back restores the order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.nat(8),
        fc.integer({ min: -9, max: 9 }),
        (size, at, by) => {
          const deck = deckOf(size)
          const { id } = deck[at % size] as Slide
          const moved = moveSlide(deck, id, by)
          expect(ids(moved).sort()).toEqual(ids(deck).sort())
          const went = slideIndex(moved, id) - slideIndex(deck, id)
          expect(Math.abs(went)).toBeLessThanOrEqual(Math.abs(by))
          expect(moveSlide(moved, id, -went)).toEqual(deck)
        },
      ),
    )
  })

  it('takes a slide in behind another, under an id of its own', () => {
    const deck = deckOf(2)
    const added = addSlide(deck, slide(freeId(deck)), 'view-1')
    expect(ids(added)).toEqual(['view-1', 'view-3', 'view-2'])
    expect(ids(addSlide(deck, slide('end'), 'gone'))).toEqual(['view-1', 'view-2', 'end'])
  })

  it('takes a slide in anywhere without losing one, and moves none that it does not have', () => {
    const withSlide = (behind: string | null) => ids(addSlide(deckOf(3), slide('x'), behind)).join(' ')
    expect(['view-1', 'view-2', 'view-3', null].map(withSlide)).toEqual([
      'view-1 x view-2 view-3',
      'view-1 view-2 x view-3',
      'view-1 view-2 view-3 x',
      'view-1 view-2 view-3 x',
    ])
    const deck = deckOf(3)
    expect(moveSlide(deck, 'gone', 1)).toBe(deck)
    expect(ids(moveSlide(deck, 'view-1', 1))).toEqual(['view-2', 'view-1', 'view-3'])
    expect(ids(moveSlide(deck, 'view-3', -9))).toEqual(['view-3', 'view-1', 'view-2'])
    expect(freeId([slide('view-2')])).toBe('view-1')
  })

  it('changes only the slide that is edited', () => {
    const deck = editSlide(deckOf(2), 'view-2', { headline: 'New', note: 'Say it slowly' })
    expect(deck[0]).toEqual(slide('view-1'))
    expect(deck[1]).toEqual({ ...slide('view-2'), headline: 'New', note: 'Say it slowly' })
  })

  it('loses a slide but never the last one', () => {
    expect(ids(removeSlide(deckOf(2), 'view-1'))).toEqual(['view-2'])
    expect(removeSlide(deckOf(1), 'view-1')).toEqual(deckOf(1))
  })

  it('opens at its first slide for an id it does not have', () => {
    expect(slideIndex(deckOf(3), 'gone')).toBe(0)
    expect(slideIndex(deckOf(3), 'view-3')).toBe(2)
  })
})
