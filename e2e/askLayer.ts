import { expect, type Locator, type Page } from '@playwright/test'

/** The layer in which one asks. */
export const layerOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Ask the statement' })

/** Its field, which keeps the focus while suggestions are walked. */
export const fieldOf = (page: Page): Locator => layerOf(page).getByRole('combobox', { name: 'Search' })

/** The answer in words. */
export const headlineOf = (page: Page): Locator => layerOf(page).getByRole('heading', { level: 2 })

/** Opens the dashboard at an address such as `?i=gsi`, which Russia does not match, and waits for its map. */
export async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`)
  const counts = query ? '0 of 1 sentence' : '1 sentence'
  await expect(page.getByRole('button', { name: `Russia, named, ${counts}` })).toBeVisible()
}

/** Opens the dashboard and, by its key, Ask. */
export async function openAsk(page: Page): Promise<void> {
  await openPage(page)
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
}

/** Asks with the keyboard alone and waits for the headline. */
export async function ask(page: Page, words: string, headline: string | RegExp): Promise<void> {
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(headlineOf(page)).toHaveText(headline)
}

/** A suggestion by its words. */
export const option = (page: Page, name: string | RegExp): Locator =>
  layerOf(page).getByRole('option', { name })
