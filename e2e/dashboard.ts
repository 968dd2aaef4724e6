import { expect, type Locator, type Page } from '@playwright/test'

/** The parts of the dashboard, found as assistive technology finds them. */
export interface Dashboard {
  readonly map: Locator
  readonly forums: Locator
  readonly themes: Locator
  readonly statement: Locator
  readonly initiatives: Locator
  readonly partners: Locator
  readonly chips: Locator
  readonly status: Locator
  readonly clear: Locator
  readonly tooltip: Locator
}

/** Locators of the parts every journey needs. */
export function dashboard(page: Page): Dashboard {
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true })
  return {
    map: region('Map of partners'),
    forums: region('Forums of 2024'),
    themes: region('Themes'),
    statement: region('Statement'),
    initiatives: page.getByRole('group', { name: 'Initiatives' }),
    partners: page.getByRole('combobox', { name: 'Partners' }),
    chips: page.getByRole('list', { name: 'Active filters' }),
    status: page.getByRole('status').filter({ hasText: /sentences?$/ }),
    clear: page.getByRole('button', { name: 'Clear filters' }),
    tooltip: page.getByRole('tooltip'),
  }
}

/** Types into a field in place of what stands there, key by key, as a reader does. */
export async function retype(field: Locator, words: string): Promise<void> {
  await field.press('ControlOrMeta+a')
  await field.pressSequentially(words)
}

/** Waits until the page's own faces are there, which come after the first screen. */
export async function fontsReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length >= 2,
  )
  await page.evaluate(() => document.fonts.ready)
}

/** Waits until everything that loads after the first screen is there too, so that nothing moves any more. */
export async function untilReady(page: Page): Promise<Dashboard> {
  const parts = dashboard(page)
  await expect(parts.partners).toBeVisible()
  await expect(parts.map.getByRole('button', { name: /, speaker,/ })).toBeAttached()
  // On a narrow screen the themes wait behind their tab.
  if (await parts.themes.isVisible()) await expect(parts.themes.locator('.bar-ghost').first()).toBeAttached()
  await fontsReady(page)
  return parts
}

/** Opens the dashboard at an address such as `?i=gsi` and waits until it is ready. */
export async function openDashboard(page: Page, query = ''): Promise<Dashboard> {
  await page.goto(`./${query}`)
  return untilReady(page)
}

/** Expects exactly these sentences to match, in the text and in the words of the status. */
export async function expectSentences(page: Page, wanted: readonly number[]): Promise<void> {
  const { status, statement } = dashboard(page)
  await expect(status).toHaveText(`${wanted.length} of 14 sentences`)
  const matching = (isMatch: boolean): Promise<number[]> =>
    statement
      .locator(`[data-sentence][data-match="${isMatch}"]`)
      .evaluateAll((found) => found.map((sentence) => Number((sentence as HTMLElement).dataset.sentence)))
  await expect.poll(() => matching(true)).toEqual(wanted)
  expect(await matching(false)).toHaveLength(14 - wanted.length)
}

/** Waits for the address to have this query, such as `?i=gsi`; the browser tells of it after the views. */
export async function expectQuery(page: Page, query: string): Promise<void> {
  await expect(page).toHaveURL((address) => address.search === query)
}

/** Expects that nothing is filtered. */
export async function expectAtRest(page: Page): Promise<void> {
  const { status, statement, clear } = dashboard(page)
  await expect(status).toHaveText('All 14 sentences')
  await expect(statement.locator('[data-sentence]')).toHaveCount(14)
  await expect(statement.locator('[data-match]')).toHaveCount(0)
  await expect(clear).toBeHidden()
}

/** The toggle of a place or group on the map, whatever its relation and count. */
export const placeButton = (page: Page, name: string): Locator =>
  dashboard(page).map.getByRole('button', { name: new RegExp(`^${name}, `) })

/** The toggle of an initiative by its full name. */
export const initiativeButton = (page: Page, name: string): Locator =>
  dashboard(page).initiatives.getByRole('button', { name: new RegExp(`^${name}`) })
