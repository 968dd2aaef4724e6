import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Deck } from '#deck/deck.ts'
import { type DeckFile, parseDeckText, writeDeckFile } from '#deck/deckFile.ts'
import { keptSlide } from '#deck/keptSlide.ts'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { composeDeck } from './composeDeck.ts'
import { deckOf } from './deckOf.ts'
import { ruleWords } from './ruleWords.ts'
import { slideBasis } from './slideBasis.ts'

const id = '2024-01-09-wang-yi'
const composed = composeDeck(shippedIndex)
const read = (text: string): DeckFile => {
  const result = parseDeckText(text, id)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const seen = (indexed: StatementIndex, text: string): Deck =>
  deckOf(indexed, composeDeck(indexed), read(text).slides)

describe('a kept deck', () => {
  it('is shown as it was, and keeps no words but those a person wrote', () => {
    const mine = composed.map((slide) =>
      slide.id === 'themes' ? { ...slide, headline: 'Our themes', isRenamed: true, note: 'Slowly' } : slide,
    )
    const text = writeDeckFile({ statement: id, slides: mine.map(keptSlide) })
    expect(seen(shippedIndex, text)).toEqual(mine)
    for (const { headline, label } of composed) expect(text).not.toContain(headline || label)
    expect(text).toContain('Our themes')
  })

  it('is a deck of every invented statement', () => {
    for (const indexed of Object.values(inventedStatements)) {
      const deck = composeDeck(indexed)
      expect(deckOf(indexed, deck, deck.map(keptSlide))).toEqual(deck)
    }
  })

  it('says a rule’s words by the data of the day, and marks that they have changed', () => {
    const knowledge = shippedIndex.knowledge as PageKnowledge
    const groups = knowledge.groups.groups.map((group) =>
      group.id === 'brics' ? { ...group, extent: 'none' as const } : group,
    )
    const today = buildIndex(shippedIndex.statement, {
      ...knowledge,
      groups: { ...knowledge.groups, groups },
    })
    const text = writeDeckFile({ statement: id, slides: composed.map(keptSlide) })
    const partners = seen(today, text).find((slide) => slide.id === 'partners')
    expect(partners?.headline).toBe(composeDeck(today).find((slide) => slide.id === 'partners')?.headline)
    expect(partners?.headline).not.toBe(composed.find((slide) => slide.id === 'partners')?.headline)
    expect(partners?.basis).not.toBe(slideBasis(today, ''))
  })

  it('says the filters of a view that nothing matches any more, and of its known part where some is missing', () => {
    const kept = { id: 'view-1', headline: null, lead: 'map', sentence: 1, note: '', basis: 'x' } as const
    const words = (link: string) => deckOf(shippedIndex, composed, [{ ...kept, link }])[0]
    expect(words('p=RUS&i=gsi')).toMatchObject({
      label: 'Initiative: Global Security · Place: Russia, also through BRICS',
      headline: 'Initiative: Global Security · Place: Russia, also through BRICS',
    })
    expect(words('i=gsi,xyz')).toMatchObject({
      label: 'Initiative: Global Security',
      headline: 'The sentence that matches names two conflicts',
    })
  })
})

describe('a deck of version 1', () => {
  const first = readFileSync('fixtures/version1/deck.json', 'utf8')

  it('is shown as it was, with the headline and the note of a person, else in words of today, and is not called changed', () => {
    const before = JSON.parse(first).slides as Deck
    const deck = seen(shippedIndex, first)
    for (const [index, slide] of deck.entries()) {
      const { basis, label, headline, ...old } = before[index] as Deck[number]
      const words = ruleWords(shippedIndex, composed, slide)
      expect(slide).toMatchObject({
        ...old,
        label: words.label,
        headline: old.isRenamed ? headline : words.headline,
      })
      expect(slide.basis).toBe(slideBasis(shippedIndex, slide.link))
      expect(slide.basis).not.toBe(basis)
    }
    expect(deck).toHaveLength(before.length)
    expect(deck.find((slide) => slide.id === 'conflicts')).toMatchObject({
      headline: 'Two wars, in our words',
      isRenamed: true,
      note: 'Say this slowly.',
    })
  })

  it('keeps from then on what it was made from', () => {
    const slides = seen(shippedIndex, first).map(keptSlide)
    expect(read(writeDeckFile({ statement: id, slides }))).toEqual({ statement: id, slides })
    expect(slides.every(({ basis }) => basis !== null)).toBe(true)
  })
})
