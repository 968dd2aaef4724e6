import { describe, expect, it } from 'vitest'
import type { Slide } from '#deck/deck.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { composeDeck } from './composeDeck.ts'
import { composeView } from './composeView.ts'
import { refreshSlide } from './refreshSlide.ts'
import { ruleWords } from './ruleWords.ts'
import { slideSelection } from './slideView.ts'

const composed = composeDeck(shippedIndex)
const slideOf = (id: string): Slide => composed.find((slide) => slide.id === id) as Slide
const refresh = (slide: Slide): Slide => refreshSlide(shippedIndex, composed, slide)
const gsi = slideOf('initiative-gsi')
const old: Slide = { ...gsi, headline: 'The sentence that names it also names one conflict', basis: 'old' }

describe('a slide brought up to today’s data', () => {
  it('is the composed one again, with its note', () => {
    expect(refresh({ ...old, note: 'Slowly' })).toEqual({ ...gsi, note: 'Slowly' })
  })

  it('keeps a headline that a person wrote', () => {
    const renamed = { ...old, headline: 'Security first', isRenamed: true }
    expect(refresh(renamed)).toEqual({ ...gsi, headline: 'Security first', isRenamed: true })
    expect(ruleWords(shippedIndex, composed, renamed).headline).toBe(gsi.headline)
  })

  it('takes over a link that the rules write otherwise today', () => {
    const forums = slideOf('forums')
    expect(refresh({ ...forums, link: 'f=boao-2024', sentence: 1, basis: 'old' })).toEqual(forums)
  })

  it('is made anew from its link where it was added', () => {
    const russia = composeView(
      shippedIndex,
      slideSelection(shippedIndex, { link: 'p=RUS' }),
      'view-1',
    ) as Slide
    expect(refresh({ ...russia, headline: 'None of it', sentence: 2, basis: 'old' })).toEqual(russia)
  })

  it('is left as it is where a part of its link is missing, and is no longer called changed', () => {
    const lost: Slide = { ...gsi, id: 'view-1', link: 'i=gsi,xyz', headline: 'Both', basis: 'old' }
    const refreshed = refresh(lost)
    expect(refreshed).toEqual({ ...lost, basis: refreshed.basis })
    expect(refreshed.basis).not.toBe('old')
    expect(refresh(refreshed)).toEqual(refreshed)
  })

  it('stays the same where the data did', () => {
    for (const slide of composed) expect(refresh(slide)).toEqual(slide)
  })
})
