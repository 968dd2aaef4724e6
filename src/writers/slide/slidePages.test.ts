import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { deckInput, slideDecks } from '#fixtures/slideDecks.ts'
import { slideFaults } from '#fixtures/slideFaults.ts'
import boundaries from '#messages/boundaries.json' with { type: 'json' }
import { matching } from '#selection/matching.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { composeView } from '#views/deck/composeView.ts'
import { questionsSlide } from '#views/deck/questionsView.ts'
import { slideSelection } from '#views/deck/slideView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { cleanText } from './cleanPage.ts'
import type { DeckInput } from './slideContext.ts'
import type { SlidePage } from './slidePage.ts'
import { slidePages } from './slidePages.ts'

describe.each(Object.entries(slideDecks))('the slides of the %s deck', (_, input) => {
  const pages = slidePages(input)

  test('are those of the deck, in its order, each with its headline', () => {
    expect(pages.map(({ id }) => id)).toEqual(input.deck.map(({ id }) => id))
    expect(pages.map(({ title }) => title)).toEqual(input.deck.map(({ headline }) => cleanText(headline)))
  })

  test('have everything on them, apart, large enough, and within its frame', () => {
    expect(pages.flatMap(slideFaults)).toEqual([])
  })

  test('are set as well where there are no notes', () => {
    expect(slidePages({ ...input, hasNotes: false }).flatMap(slideFaults)).toEqual([])
  })

  test('have one title each, the source of their words and their number', () => {
    const roles = (page: SlidePage, role: string) =>
      page.boxes.filter((box) => box.kind === 'text' && box.role === role).length
    for (const page of pages)
      expect([roles(page, 'title'), roles(page, 'number'), roles(page, 'about')]).toEqual([1, 1, 1])
  })

  test('say in words what is drawn', () => {
    for (const { boxes } of pages)
      for (const box of boxes)
        if (box.kind === 'drawing' || box.kind === 'chart') expect(box.alternative).toMatch(/\w/)
  })
})

// One whose words take all the width ends the list with a sign.
test.each(['shipped', 'long', 'joint'] as const)(
  'the last slide of the %s deck lists every disputed boundary where no notes do',
  (name) => {
    const pages = slidePages({ ...(slideDecks[name] as DeckInput), hasNotes: false })
    const words = JSON.stringify(pages.at(-1)?.boxes)
    for (const { name: boundary } of boundaries) expect(words).toContain(boundary)
  },
)

test('a slide of questions lists them', () => {
  const questions = {
    isSlide: true,
    asked: Array.from({ length: 24 }, (_, at) => ({ kind: 'text' as const, id: `word number ${at}` })),
  }
  const deck = [...composeDeck(shippedIndex), questionsSlide(shippedIndex, questions)]
  const pages = slidePages({ ...deckInput(shippedIndex, deck), questions })
  const last = pages[pages.length - 1] as SlidePage
  expect(slideFaults(last)).toEqual([])
  expect(JSON.stringify(last.boxes)).toContain('word number 23')
})

test('where the world has not come a table of places stands in for the map', () => {
  const pages = slidePages({ ...deckInput(shippedIndex), world: null })
  expect(pages.flatMap(slideFaults)).toEqual([])
  const partners = pages.find(({ id }) => id === 'partners') as SlidePage
  expect(JSON.stringify(partners.boxes.find(({ kind }) => kind === 'table'))).toContain('Russia')
})

describe('notes', () => {
  const noted = composeDeck(shippedIndex).map((slide) => ({ ...slide, note: 'Slowly.\nThen wait.' }))
  const pages = slidePages(deckInput(shippedIndex, noted))
  const notesOf = (id: string) => pages.find((page) => page.id === id)?.notes ?? []

  test('begin with what the presenter wrote and say what the slide is from', () => {
    for (const { notes } of pages) {
      expect(notes.slice(0, 2)).toEqual(['Slowly.', 'Then wait.'])
      expect(notes.join('\n')).toContain('Wang Yi')
    }
  })

  test('of a map hold the names on it and the whole note on boundaries', () => {
    const notes = notesOf('partners').join('\n')
    expect(notes).toContain('Russia, named')
    expect(notes).toContain('Aksai Chin: Drawn with China, which administers it; India claims it.')
    expect(notesOf('themes').join('\n')).not.toContain('Aksai Chin')
  })

  test('of forums say where each date is from', () => {
    const dated = notesOf('forums').filter((line) => line.includes('Date from: '))
    expect(dated).toHaveLength(6)
  })

  test('say that a slide was made from other data', () => {
    const [slide] = composeDeck(shippedIndex)
    const old = slidePages(
      deckInput(shippedIndex, [{ ...(slide as (typeof noted)[number]), basis: 'other' }]),
    )
    expect(old[0]?.notes[0]).toBe('The data behind this slide has changed since it was kept.')
  })
})

test('bars hold the numbers of the view, whatever the statement and the selection', () => {
  fc.assert(
    fc.property(randomIndex, randomSelection, (indexed, selection) => {
      const slide = composeView(indexed, selection, 'view-1')
      fc.pre(slide !== null)
      const themed = { ...slide, lead: 'themes' as const }
      const [page] = slidePages({ ...deckInput(indexed, [themed]), world: null })
      const chart = page?.boxes.find((box) => box.kind === 'chart')
      const shown = slideSelection(indexed, themed)
      const { rows, isFiltered } = themeView(indexed, shown, matching(indexed, shown))
      if (rows.length === 0) {
        expect(chart).toBeUndefined()
        return
      }
      if (chart?.kind !== 'chart') throw new Error('There is no chart.')
      expect(chart.categories).toEqual(rows.map(({ name }) => name))
      expect(chart.series.map(({ values }) => values)).toEqual([
        rows.map(({ mentions }) => mentions.total),
        ...(isFiltered ? [rows.map(({ mentions }) => mentions.matching)] : []),
      ])
    }),
  )
})
