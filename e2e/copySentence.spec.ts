import { expect, type Page, test } from '@playwright/test'
import { ask, fieldOf, layerOf, openAsk } from './askLayer.ts'
import { dashboard, expectQuery, openDashboard, placeButton } from './dashboard.ts'
import { openSlide } from './presentation.ts'

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Sentence 6 as it is quoted elsewhere. */
const sixth =
  /^“Specifically, Wang said .* China and Russia .*” \(Report of Wang Yi’s remarks, 9 January 2024, sentence 6\)$/

test('the first evidence on a card is copied with its source and a link to what is shown', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { map } = await openDashboard(page)
  await placeButton(page, 'Russia').click()
  await expectQuery(page, '?p=RUS')
  const card = map.getByRole('region', { name: 'Russia: evidence' })
  await card.getByRole('button', { name: 'Copy as a sentence' }).click()
  await expect(card).toContainText('Copied with its source')
  const [quote, link, ...more] = (await copied(page)).split('\n')
  expect(quote).toMatch(sixth)
  expect(link).toBe(`${baseURL}?p=RUS`)
  expect(more).toEqual([])
})

test('an answer is copied in the same way, and one without a sentence is not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAsk(page)
  await ask(page, 'Japan', /^Japan is not named/)
  await expect(layerOf(page).getByRole('button', { name: 'Copy as a sentence' })).toHaveCount(0)
  await ask(page, 'Russia', /^Russia is named/)
  await layerOf(page).getByRole('button', { name: 'Copy as a sentence' }).click()
  await expect(layerOf(page)).toContainText('Copied with its source')
  expect((await copied(page)).split('\n')[0]).toMatch(sixth)
})

test('a sentence of the text is copied from its margin, with the mouse and without, and keeps the filter', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { statement } = await openDashboard(page)
  const tool = statement.getByRole('button', { name: 'Copy as a sentence' })
  await expect(tool).toHaveCount(0)
  await statement.locator('[data-sentence="2"]').hover()
  await expect(tool).toBeInViewport({ ratio: 1 })
  await tool.click()
  await expect(statement).toContainText('Copied with its source')
  expect((await copied(page)).split('\n')).toEqual([
    expect.stringMatching(/^“Wang, also a member of .* 2023\.” \(Report of .*, sentence 2\)$/),
    baseURL,
  ])

  // Beside the match, until the keyboard is on the words of another.
  await openDashboard(page, '?p=RUS')
  await page.getByRole('link', { name: 'Skip to text' }).press('Enter')
  await page.keyboard.press('Tab')
  await expect(tool).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(statement).toContainText('Copied with its source')
  const [quote, link] = (await copied(page)).split('\n')
  expect(quote).toMatch(sixth)
  expect(link).toBe(`${baseURL}?p=RUS`)
  await statement.locator('[data-sentence="8"] mark').first().focus()
  await expect(tool).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(tool).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => copied(page)).toContain(', sentence 8)')
})

test('what a slide says is copied with the words it quotes and a link to the slide', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSlide(page, 'initiative-gsi')
  const slide = page.getByRole('region', { name: /^4 of 10: / })
  const tool = slide.getByRole('button', { name: 'Copy as a sentence' })
  await tool.click()
  await expect(slide).toContainText('Copied with its source')
  const [quote, link] = (await copied(page)).split('\n')
  expect(quote).toMatch(
    /^“Calling on all countries .*” \(Report of Wang Yi’s remarks, 9 January 2024, sentence 11\)$/,
  )
  expect(link).toBe(page.url())
  expect(link).toContain('i=gsi')
  // The opening says the title; the themes stand on words of the first; how to read it stands on none.
  for (const [key, number, words] of [
    ['Home', 1, /^“China.s top diplomat presents diplomatic goals for 2024” \(.*, 9 January 2024, title\)$/],
    ['End', 10, null],
    [
      'PageUp',
      9,
      /^“China will firmly .* cooperation .*” \(Report of Wang Yi’s remarks, 9 January 2024, sentence 4\)$/,
    ],
  ] as const) {
    await page.keyboard.press(key)
    const shown = page.getByRole('region', { name: new RegExp(`^${number} of 10: `) })
    await expect(shown).toBeVisible()
    await expect(shown.getByRole('button', { name: 'Copy as a sentence' })).toHaveCount(words ? 1 : 0)
    if (!words) continue
    await shown.getByRole('button', { name: 'Copy as a sentence' }).click()
    await expect.poll(async () => (await copied(page)).split('\n')[0]).toMatch(words)
  }
})

const refuseCopying = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('Refused.', 'NotAllowedError')) },
    })
  })

test('where copying is refused the words stand there, marked, to be copied by hand', async ({ page }) => {
  await refuseCopying(page)
  await openDashboard(page)
  await placeButton(page, 'Russia').click()
  const card = dashboard(page).map.getByRole('region', { name: 'Russia: evidence' })
  await card.getByRole('button', { name: 'Copy as a sentence' }).click()
  const words = card.getByRole('textbox', { name: 'Sentence with its source, to copy by hand' })
  await expect(words).toBeFocused()
  expect((await words.inputValue()).split('\n')[0]).toMatch(sixth)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await words.inputValue())

  // Its link is of the page as it was: it goes when the reader goes on.
  await placeButton(page, 'Russia').focus()
  await expect(words).toHaveCount(0)
})

test('words to be copied by hand are no form: a clicker turns the slide all the same', async ({ page }) => {
  await refuseCopying(page)
  await openSlide(page)
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await ask(page, 'Russia', /^Russia is named/)
  await layerOf(page).getByRole('button', { name: 'Copy as a sentence' }).click()
  await expect(layerOf(page).getByRole('textbox', { name: /to copy by hand$/ })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(layerOf(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: /^2 of 10: / })).toBeVisible()
})
