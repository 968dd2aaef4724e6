import { describe, expect, test } from 'vitest'
import type { Slide } from '#deck/deck.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { deckInput } from '#fixtures/slideDecks.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { quoteBoxes } from './quoteBoxes.ts'
import { slideContext } from './slideContext.ts'
import type { TextBox } from './slidePage.ts'

const gsi = composeDeck(shippedIndex).find(({ id }) => id === 'initiative-gsi') as Slide

const boxesIn = (slide: Slide, width: number, height: number) =>
  quoteBoxes(
    slideContext(deckInput(shippedIndex), slide, 1),
    { x: 0, y: 0, width, height },
    40,
  ) as readonly TextBox[]

const words = (box: TextBox | undefined): string =>
  (box?.paragraphs ?? []).flatMap((runs) => runs.map(({ text }) => text)).join('')

describe('a quote on a slide', () => {
  test('is the whole sentence, as large as it can be set, with where it is from', () => {
    const [quote, source] = boxesIn(gsi, 1190, 500)
    expect(words(quote)).toMatch(/^Calling on .*world peace and development\.$/)
    expect(quote?.size).toBeGreaterThan(24)
    expect(words(source)).toBe('Report of Wang Yi’s remarks, 9 January 2024, sentence 11')
  })

  test('is cut with a sign where it does not fit at the least size', () => {
    const [quote] = boxesIn(gsi, 380, 300)
    expect(quote?.size).toBe(24)
    expect(words(quote)).toContain('Global Security Initiative')
    expect(words(quote)).toMatch(/…/)
  })

  test('has the line of each mention under its words', () => {
    const [quote] = boxesIn(gsi, 1190, 500)
    const lines = new Map(
      (quote?.paragraphs[0] ?? []).flatMap(({ text, underline }) =>
        underline ? [[text, underline.style]] : [],
      ),
    )
    expect(lines.get('Global Security Initiative')).toBe('thick')
    expect(lines.get('peace talks')).toBe('dotted')
    expect(lines.get('Ukraine crisis') ?? lines.get('Ukraine')).toBe('solid')
  })

  test('gives way to a line that says that nothing matches', () => {
    const boxes = boxesIn({ ...gsi, link: 'q=no+such+words' }, 380, 300)
    expect(boxes.map(words)).toEqual(['No sentence matches.'])
  })
})
