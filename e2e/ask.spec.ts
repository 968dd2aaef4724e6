import { expect, test } from '@playwright/test'
import { ask, fieldOf, headlineOf, layerOf, openAsk, openPage, option } from './askLayer.ts'
import { fontsReady, retype } from './dashboard.ts'

test('opens by / or by the button, and gives the focus back', async ({ page }) => {
  await openPage(page)
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' })
  await button.click()
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await expect(button).toBeFocused()

  const reader = page.getByRole('region', { name: 'Statement' }).locator('.reader')
  await reader.focus()
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await layerOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(layerOf(page)).toHaveCount(0)
  await expect(reader).toBeFocused()
})

test('leaves / to a field, and single keys to those who switched them off', async ({ page }) => {
  await openPage(page)
  const partners = page.getByRole('combobox', { name: 'Partners' })
  await partners.focus()
  await page.keyboard.type('a/b')
  await expect(partners).toHaveValue('a/b')
  await expect(layerOf(page)).toHaveCount(0)
  await page.evaluate(() => localStorage.setItem('statement-atlas.letter-keys', 'off'))
  await openPage(page)
  await page.keyboard.press('/')
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
  await expect(fieldOf(page)).toHaveValue('')
})

test('loads nothing of it before it is asked for, and keeps what is typed meanwhile', async ({ page }) => {
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked: string[] = []
  await page.route(/\/Ask-[^/]*\.js$/, async (route) => {
    asked.push(route.request().url())
    await released
    await route.continue()
  })
  await openPage(page)
  await fontsReady(page)
  expect(asked).toEqual([])
  const requested = page.waitForRequest(/\/Ask-[^/]*\.js$/)
  await page.keyboard.type('/jap')
  await requested
  await page.keyboard.type('an')
  await page.keyboard.press('Enter')
  release()
  await expect(fieldOf(page)).toHaveValue('japan')
  await expect(headlineOf(page)).toHaveText('Japan is not named. Searched for: Japan, Japanese, Tokyo.')
})

test('loses nothing that is typed faster than it opens', async ({ page }) => {
  await openPage(page)
  await page.keyboard.type('/brazil')
  await page.keyboard.press('Enter')
  await expect(headlineOf(page)).toHaveText('Brazil is not named. Implied through BRICS.')
})

test('says so when it cannot be loaded, and the page lives on', async ({ page, browserName }) => {
  let isCut = true
  await page.route(/\/Ask-[^/]*\.js$/, (route) => (isCut ? route.abort() : route.continue()))
  await openPage(page)
  await page.keyboard.press('/')
  const notice = page.getByRole('alert').filter({ hasText: 'Search could not be loaded' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
  await page.getByRole('button', { name: /^Global Security/ }).click()
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
  await page.keyboard.press('/')
  await expect(notice).toBeVisible()
  isCut = false
  // Browsers that remember what failed load the page anew.
  const isLoadedAnew = browserName !== 'chromium'
  const loaded = isLoadedAnew ? page.waitForEvent('domcontentloaded') : null
  await notice.getByRole('button', { name: 'Try again' }).click()
  if (loaded) {
    await loaded
    await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
    await page.keyboard.press('/')
  }
  await expect(fieldOf(page)).toBeFocused()
  await ask(page, 'Japan', 'Japan is not named. Searched for: Japan, Japanese, Tokyo.')
})

test('with the keyboard alone: absent, implied, named, one after the other', async ({ page }) => {
  await openAsk(page)
  await ask(page, 'Japan', 'Japan is not named. Searched for: Japan, Japanese, Tokyo.')
  await expect(layerOf(page)).toContainText('That implies no country.')
  await expect(layerOf(page).getByRole('button', { name: 'Filter by it' })).toHaveCount(0)
  // What was asked is marked in the field, so that typing begins anew.
  await ask(page, 'brazil', 'Brazil is not named. Implied through BRICS.')
  await expect(layerOf(page).getByRole('button', { name: 'Brazil, implied, 1 sentence' })).toBeVisible()
  await ask(page, 'Russia', 'Russia is named in 1 sentence. Also reached through BRICS, in 1 sentence.')
  await expect(layerOf(page).getByRole('blockquote').first()).toContainText(
    'mutually beneficial cooperation between China and Russia to consolidate',
  )
  await expect(layerOf(page).locator('mark').first()).toHaveText('Russia')
  await expect(layerOf(page)).toContainText('Report of Wang Yi’s remarks, 9 January 2024, sentence 6')
  await expect(layerOf(page).getByRole('button', { name: 'Russia, named, 1 sentence' })).toBeVisible()
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText('All 14 sentences')
})

test('codes, aliases and slips lead to the country; the words as typed stay on offer', async ({ page }) => {
  await openAsk(page)
  await ask(page, 'jp', 'Japan is not named. Searched for: Japan, Japanese, Tokyo.')
  await page.keyboard.type('Burma')
  await expect(option(page, /^Myanmar Burma place · not named/)).toHaveAttribute('aria-selected', 'true')
  await retype(fieldOf(page), 'Kyrgistan')
  await expect(option(page, /^Kyrgyzstan place · not named/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(headlineOf(page)).toContainText('Kyrgyzstan is not named.')
  await expect(fieldOf(page)).toHaveValue('Kyrgistan')
  await expect(layerOf(page)).toContainText('is taken as a slip for Kyrgyzstan.')
  await page.keyboard.type('Kyrgistan')
  await page.keyboard.press('ArrowDown')
  await expect(option(page, '“Kyrgistan” words · not found')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(headlineOf(page)).toHaveText('“Kyrgistan” is not found in the 14 sentences.')
  await layerOf(page).getByRole('button', { name: 'Kyrgyzstan' }).click()
  await expect(headlineOf(page)).toContainText('Kyrgyzstan is not named.')
  await expect(fieldOf(page)).toBeFocused()
})

test('what is typed is answered and stays; a guess is an offer that Enter does not take', async ({
  page,
}) => {
  await openAsk(page)
  await ask(page, 'Hamas', '“Hamas” is not found in the 14 sentences.')
  await expect(fieldOf(page)).toHaveValue('Hamas')
  await ask(page, 'Marocco', '“Marocco” is not found in the 14 sentences.')
  const offers = layerOf(page).getByRole('region', { name: 'Did you mean' })
  await expect(fieldOf(page)).toHaveValue('Marocco')
  await offers.getByRole('button', { name: 'Morocco' }).click()
  await expect(headlineOf(page)).toContainText('Morocco is not named.')
  await expect(fieldOf(page)).toHaveValue('Morocco')
  await ask(page, 'Global\u00a0 Security', 'The Global Security Initiative is named in 1 sentence.')
  await ask(page, 'Gaza', /^Palestine is named in 1 sentence\. Asked for Gaza, part of Palestine\./)
  await ask(page, 'Shanghai', /^“Shanghai” is not found .* A venue is not counted as China\.$/)
  await expect(layerOf(page).getByRole('button', { name: /^Shanghai/ })).toBeVisible()
})

test('up and down walk the suggestions, and the field says which is meant', async ({ page }) => {
  await openAsk(page)
  await expect(layerOf(page).getByRole('listbox', { name: 'This statement names' })).toBeVisible()
  await expect(fieldOf(page)).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowDown')
  const first = option(page, /^United States/)
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(layerOf(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await option(page, /^Global Security/).click()
  await expect(headlineOf(page)).toHaveText('The Global Security Initiative is named in 1 sentence.')
  await expect(fieldOf(page)).toBeFocused()
  await expect(fieldOf(page)).toHaveAttribute('aria-expanded', 'false')
})

test('a word, counted and marked; one that is not there', async ({ page }) => {
  await openAsk(page)
  await ask(page, 'peace', '“peace” is found in 1 sentence, 2 times.')
  await expect(layerOf(page).locator('mark')).toHaveText(['peace', 'peace'])
  await ask(page, 'climate', '“climate” is not found in the 14 sentences.')
  await expect(layerOf(page).locator('mark')).toHaveCount(0)
  await layerOf(page).getByRole('button', { name: 'Climate & nature' }).click()
  await expect(headlineOf(page)).toContainText('Climate & nature: none of its terms is found.')
})

test('a forum with its dates and their sources; a place on the map asks on', async ({ page }) => {
  await openAsk(page)
  await ask(
    page,
    'Boao Forum',
    'The Boao Forum for Asia is named in 1 sentence. It lay ahead of the statement.',
  )
  await expect(layerOf(page)).toContainText('26–29 Mar 2024, Boao')
  await expect(layerOf(page)).toContainText('The date is not taken from the statement. It comes from:')
  await ask(page, 'GSI', 'The Global Security Initiative is named in 1 sentence.')
  const ukraine = layerOf(page).getByRole('button', { name: 'Ukraine, conflict, 1 sentence' })
  await ukraine.focus()
  await page.keyboard.press('Enter')
  await expect(headlineOf(page)).toHaveText('Ukraine is named in 1 sentence. Named within “Ukraine crisis”.')
})

test('gives the focus back when it closes by an answer, and when a clicker turns the slide', async ({
  page,
}) => {
  await openPage(page)
  const search = page.getByRole('button', { name: 'Search', exact: true })
  await search.focus()
  await page.keyboard.press('Enter')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type('Russia')
  await page.keyboard.press('Enter')
  await layerOf(page).getByRole('button', { name: 'Filter by it' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('2 of 14 sentences')
  await expect(layerOf(page)).toHaveCount(0)
  await expect(search).toBeFocused()

  await page.goto('./?present=partners')
  const slide = (number: number) => page.getByRole('region', { name: new RegExp(`^${number} of 10: `) })
  await expect(slide(2)).toBeFocused()
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type('Russia')
  await page.keyboard.press('Enter')
  await expect(headlineOf(page)).toContainText('Russia is named')
  await page.keyboard.press('PageDown')
  await expect(slide(3)).toBeFocused()
  await expect(layerOf(page)).toHaveCount(0)
})

test('reads an answer in the text', async ({ page }) => {
  await openAsk(page)
  await ask(
    page,
    'Belt and Road Forum',
    'The Belt and Road Forum for International Cooperation is named in 1 sentence. It lay behind the statement.',
  )
  await layerOf(page).getByRole('button', { name: 'Read in the text' }).click()
  await expect(layerOf(page)).toHaveCount(0)
  await expect(page.locator('[data-sentence="14"]')).toBeInViewport()
  await expect(page.getByRole('status')).toHaveText('All 14 sentences')
})
