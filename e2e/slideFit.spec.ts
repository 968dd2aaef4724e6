import { expect, type Page, test } from '@playwright/test'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { slideQuote } from '#views/deck/slideView.ts'
import type { TextPiece } from '#views/panels/readerView.ts'
import { measureSlide } from './measureSlide.ts'
import { expectSlide, openSlide, slideLabels } from './presentation.ts'

/** Share of the screen that a slide uses at least, and each half of it. */
const leastShare = { whole: 0.7, half: 0.6 }

const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]

const wordsOf = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'mention' ? wordsOf(piece.pieces) : piece.text)).join('')

/** The quote on screen, and the shortest one with more of the same sentence; null where it is whole or there is none. */
const shownAndNext = async (page: Page): Promise<readonly [string, string] | null> => {
  const figure = page.locator('.slide-quote figure')
  if ((await figure.count()) === 0) return null
  const shown = (await figure.locator('p').innerText()).replace(/^…|…$/g, '')
  const { selection } = readSelection(new URL(page.url()).search.slice(1), knownTo(shippedIndex))
  const sentence = Number(await figure.getAttribute('data-sentence'))
  for (let most = shown.length; most < 2000; most += 1) {
    const quote = slideQuote(shippedIndex, selection, sentence, most)
    if (!quote) throw new Error('No sentence matches.')
    const words = wordsOf(quote.pieces)
    if (words.length > shown.length)
      return [shown, `${quote.isCutBefore ? '…' : ''}${words}${quote.isCutAfter ? '…' : ''}`]
  }
  return null
}

/** Pixels of the height of its place that a quote leaves, with these words in it instead. */
const roomLeft = (page: Page, words: string | null): Promise<number> =>
  page.locator('.slide-quote').evaluate((box, words) => {
    const figure = box.querySelector('figure') as HTMLElement
    if (words === null) return box.clientHeight - figure.offsetHeight
    const tried = figure.cloneNode(true) as HTMLElement
    ;(tried.querySelector('p') as HTMLElement).textContent = words
    figure.replaceWith(tried)
    const left = box.clientHeight - tried.offsetHeight
    tried.replaceWith(figure)
    return left
  }, words)

for (const { width, height } of sizes)
  test(`every slide fits ${width} × ${height} and can be read from the back of the room`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openSlide(page)
    for (const [index, label] of slideLabels.entries()) {
      if (index > 0) await page.keyboard.press('PageDown')
      await expectSlide(page, index + 1)
      if (label.endsWith('Themes')) await expect(page.locator('.bar-ghost')).toHaveCount(9)
      // Words are left out only where there is no room for them.
      const cut = await shownAndNext(page)
      if (cut) {
        expect.soft(await roomLeft(page, null), `${label}: room for ${cut[0]}`).toBeGreaterThanOrEqual(-1)
        expect.soft(await roomLeft(page, cut[1]), `${label}: no room for ${cut[1]}`).toBeLessThan(1)
      }
      const measure = await measureSlide(page)
      expect.soft(measure.faults, label).toEqual([])
      expect.soft(measure.usedShare, `${label}: share of the screen`).toBeGreaterThanOrEqual(leastShare.whole)
      expect
        .soft(Math.min(...measure.usedHalves), `${label}: share of the emptiest half`)
        .toBeGreaterThanOrEqual(leastShare.half)
    }
  })
