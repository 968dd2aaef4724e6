import { expect, type Locator, type Page } from '@playwright/test'

/** Key under which this device keeps the deck of the shipped statement. */
export const deckKey = 'statement-atlas.deck.2024-01-09-wang-yi'

/** The slide on screen. */
export const slideOf = (page: Page): Locator => page.getByRole('region', { name: /^\d+ of \d+: / })

/** The layer with all slides. */
export const overviewOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Overview' })

/** The button of a card that shows its slide, by its whole label or headline. */
export const cardOf = (page: Page, words: string): Locator =>
  overviewOf(page)
    .getByRole('listitem')
    .filter({ has: page.locator('.card-show').getByText(words, { exact: true }) })
    .getByRole('button')
    .first()

/** What was done last, as the overview says it. */
export const saidIn = (page: Page): Locator => overviewOf(page).getByRole('status')

/** Labels of the slides in their order. */
export const labelsOf = async (page: Page): Promise<string[]> => {
  const cards = await overviewOf(page).getByRole('listitem').allInnerTexts()
  // The number stands in the first line, the label in the second.
  return cards.map((words) => words.split('\n').filter(Boolean)[1] ?? '')
}

/** Opens a slide of the deck at an address such as `?present=opening`. */
export async function present(page: Page, query = '?present=opening'): Promise<void> {
  await page.goto(`./${query}`)
  await expect(slideOf(page)).toBeVisible()
}

/** Opens a slide and, by its key, the overview. */
export async function openOverview(page: Page, query?: string): Promise<void> {
  await present(page, query)
  await page.keyboard.press('o')
  await expect(overviewOf(page)).toBeVisible()
}

/** The slides of a deck as this device has kept it. */
export const keptSlides = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"slides":[]}').slides, deckKey)
