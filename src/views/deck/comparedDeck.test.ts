import { describe, expect, it } from 'vitest'
import { moveSlide, removeSlide } from '#deck/deck.ts'
import { parseDeckText, writeDeckFile } from '#deck/deckFile.ts'
import { keptSlide } from '#deck/keptSlide.ts'
import { comparedInputs } from '#fixtures/comparedInputs.ts'
import type { ComparisonInput } from '#writers/comparison/comparisonContext.ts'
import { comparisonPage } from '#writers/comparison/comparisonPages.ts'
import { composedPair, deckOfPair, pairCards, pairKey, slidesOfPair } from './comparedDeck.ts'

const { address, communique } = comparedInputs as Record<'address' | 'communique', ComparisonInput>
const composed = composedPair(address)
const idsOf = (deck: readonly { readonly id: string }[]): readonly string[] => deck.map(({ id }) => id)

describe('the deck of a comparison', () => {
  it('is kept in a file of both statements, and comes back as it was', () => {
    const deck = removeSlide(moveSlide(composed, 'theme', -3), 'forum')
    const text = writeDeckFile({ statement: pairKey(address), slides: deck.map(keptSlide) })
    const read = parseDeckText(text, pairKey(address))
    expect(read.ok && deckOfPair(composed, read.value.slides)).toEqual(deck)
    expect(parseDeckText(text, pairKey(communique)).ok).toBe(false)
  })

  it('keeps the words of a person and says the others by the data of the day', () => {
    const own = {
      ...(composed[1] as (typeof composed)[number]),
      headline: 'Where we went',
      isRenamed: true,
      note: 'Slowly',
    }
    const kept = [own, ...composed.slice(2)].map(keptSlide)
    const today = composedPair(communique)
    const deck = deckOfPair(today, kept)
    expect(deck[0]).toMatchObject({ headline: 'Where we went', note: 'Slowly' })
    expect(deck[1]?.headline).toBe(today.find(({ id }) => id === deck[1]?.id)?.headline)
  })

  it('marks the slides that were made from other data, and those alone', () => {
    const changed = (deck: typeof composed, today: typeof composed): readonly boolean[] =>
      pairCards(deck, today).map(({ hasChanged }) => hasChanged)
    expect(new Set(changed(composed, composed))).toEqual(new Set([false]))
    const deck = deckOfPair(composedPair(communique), composed.map(keptSlide))
    // How to read it hangs on no text.
    expect(idsOf(deck).filter((_, at) => changed(deck, composedPair(communique))[at])).toEqual(
      idsOf(deck).filter((id) => id !== 'method'),
    )
  })

  it('leaves out what the comparison no longer makes, and is the composed one where nothing is left', () => {
    const gone = { ...keptSlide(composed[0] as (typeof composed)[number]), id: 'view-1' }
    expect(deckOfPair(composed, [gone, ...composed.map(keptSlide)])).toEqual(composed)
    expect(deckOfPair(composed, [gone])).toBe(composed)
  })

  it('is laid out in its order, with its headlines, and its notes before those that are counted', () => {
    const deck = [...composed]
      .reverse()
      .map((slide) => ({ ...slide, note: `Say ${slide.id}`, headline: 'Mine' }))
    const slides = slidesOfPair(address, deck)
    expect(idsOf(slides)).toEqual([...idsOf(composed)].reverse())
    const page = comparisonPage(
      { ...address, world: null, hasNotes: true },
      slides[0] as (typeof slides)[number],
      1,
    )
    expect(page.title).toBe('Mine')
    expect(page.notes[0]).toBe('Say method')
  })
})
