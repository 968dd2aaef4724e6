import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { themeView } from '#views/panels/themeView.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import { sayTitleQuoted } from '#views/words/sayTitleQuoted.ts'
import { composeDeck } from './composeDeck.ts'
import { slideCited } from './slideCited.ts'
import { leadingTheme } from './slideTerms.ts'
import { slideSelection } from './slideView.ts'

const citedOn = (indexed: StatementIndex, id: string): string | null => {
  const slide = composeDeck(indexed).find((one) => one.id === id)
  if (!slide) throw new Error(`There is no slide ${id}.`)
  const selection = slideSelection(indexed, slide)
  return slideCited(indexed, selection, matching(indexed, selection), slide)
}

test('a slide that quotes a sentence cites it', () => {
  expect(citedOn(shippedIndex, 'initiative-gsi')).toBe(sayQuoted(shippedIndex, 11))
})

test('the opening cites the title, how to read it nothing', () => {
  expect(citedOn(shippedIndex, 'opening')).toBe(sayTitleQuoted(shippedIndex))
  expect(citedOn(shippedIndex, 'reading')).toBeNull()
})

test('the themes cite the first matching sentence with a word of the theme that is listed', () => {
  fc.assert(
    fc.property(randomIndex, (indexed) => {
      const slide = composeDeck(indexed).find(({ lead }) => lead === 'themes')
      if (!slide) return
      const selection = slideSelection(indexed, slide)
      const match = matching(indexed, selection)
      const theme = leadingTheme(themeView(indexed, selection, match))
      const first = indexed.mentions.find(({ kind, entity }) => kind === 'theme' && entity === theme?.id)
      expect(slideCited(indexed, selection, match, slide)).toBe(sayQuoted(indexed, first?.sentence ?? 0))
    }),
  )
})
