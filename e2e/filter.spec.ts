import { expect, type Page, test } from '@playwright/test'
import {
  dashboard,
  expectAtRest,
  expectQuery,
  expectSentences,
  initiativeButton,
  openDashboard,
  placeButton,
} from './dashboard.ts'

/** Codes of the places whose shape or dot is drawn as more than plain land. */
const litPlaces = (page: Page): Promise<string[]> =>
  dashboard(page)
    .map.locator('.country[data-shown], .dot[data-shown]')
    .evaluateAll((found) => [...new Set(found.map((one) => (one as SVGElement).dataset.code ?? ''))].sort())

const initiatives = [
  { name: 'Global Development Initiative', sentences: [3, 13], address: 'gdi' },
  { name: 'Global Security Initiative', sentences: [11], address: 'gsi' },
  { name: 'Global Civilization Initiative', sentences: [9], address: 'gci' },
  { name: 'Belt and Road Initiative', sentences: [14], address: 'bri' },
]

test('each initiative leads to its sentences, and the others keep their counts', async ({ page }) => {
  await openDashboard(page)
  for (const { name, sentences, address } of initiatives) {
    const button = initiativeButton(page, name)
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expectSentences(page, sentences)
    // A view leaves its own dimension out: every initiative can still be added with what it would bring.
    for (const other of initiatives) {
      const count = other.sentences.length
      await expect(initiativeButton(page, other.name)).toHaveAccessibleName(
        `${other.name}, ${count} ${count === 1 ? 'sentence' : 'sentences'}`,
      )
    }
    await expectQuery(page, `?i=${address}`)
    await button.click()
    await expectAtRest(page)
    await expectQuery(page, '')
  }
})

test('under Global Security the conflicts stay lit and all else goes quiet', async ({ page }) => {
  const { map, themes } = await openDashboard(page)
  await initiativeButton(page, 'Global Security Initiative').click()
  await expect(map).toContainText('0 countries named, 2 conflicts (3 places)')
  // China speaks, and Hong Kong and Macao share its fill.
  await expect.poll(() => litPlaces(page)).toEqual(['CHN', 'HKG', 'ISR', 'MAC', 'PSE', 'UKR'])
  for (const quiet of ['Russia', 'Brazil']) await expect(placeButton(page, quiet)).toBeAttached()
  await expect(map.locator('.labels').getByText('Ukraine')).toBeVisible()
  await expect(map.locator('.labels').getByText('Russia')).toHaveCount(0)
  await expect(themes.getByRole('button', { name: 'Peace & conflict, 3 of 3 mentions' })).toBeVisible()
  await expect(themes.getByRole('button', { name: 'Openness & trade, 0 of 11 mentions' })).toBeVisible()
  await expect(themes.getByRole('button', { name: /^Multilateral order/ })).toHaveText(/5 \/ 10$/)
})

test('the address restores a selection, and Back and Forward walk through it', async ({ page }) => {
  const { forums } = await openDashboard(page, '?i=gsi')
  await expectSentences(page, [11])
  await expect(initiativeButton(page, 'Global Security')).toHaveAttribute('aria-pressed', 'true')
  await initiativeButton(page, 'Belt and Road').click()
  await expectSentences(page, [11, 14])
  await expectQuery(page, '?i=bri,gsi')
  await page.goBack()
  await expectSentences(page, [11])
  await expect(initiativeButton(page, 'Belt and Road')).toHaveAttribute('aria-pressed', 'false')
  await page.goForward()
  await expectSentences(page, [11, 14])
  await page.reload()
  await expectSentences(page, [11, 14])
  await page.goto('./?f=boao-2024&t=peace&p=RUS.named&d=2024-01-01..2024-12-31&q=Initiative')
  await expect(forums.getByRole('button', { name: /^Boao/, pressed: true })).toBeVisible()
  await expectSentences(page, [])
  await page.goto('./?q=Initiative')
  await expectSentences(page, [9, 11, 13])
})

test('the address has a click before the click returns, so that no reload can lose it', async ({ page }) => {
  await openDashboard(page)
  const button = initiativeButton(page, 'Global Security')
  const queryAfter = (button: HTMLElement): string => {
    button.click()
    return location.search
  }
  expect(await button.evaluate(queryAfter)).toBe('?i=gsi')
  expect(await button.evaluate(queryAfter)).toBe('')
})

test('Russia is reached by name and through BRICS, and what only implies it can be dropped', async ({
  page,
}) => {
  const { chips, map } = await openDashboard(page)
  await placeButton(page, 'Russia').click()
  await expect(placeButton(page, 'Russia')).toHaveAttribute('aria-pressed', 'true')
  await expectSentences(page, [6, 8])
  await expect(chips).toContainText('Russia, also through BRICS')
  await expect(map.getByRole('region', { name: 'Russia: evidence' })).toContainText('through BRICS')
  await page.getByRole('button', { name: 'only where Russia is named' }).click()
  await expectSentences(page, [6])
  await expect(chips).toContainText('Russia, only where named')
  await expectQuery(page, '?p=RUS.named')
  await page.getByRole('button', { name: 'also where Russia is implied' }).click()
  await expectSentences(page, [6, 8])
  await placeButton(page, 'Russia').click()
  await expectAtRest(page)
})

test('when nothing matches, the filters in conflict are named with what each would bring back', async ({
  page,
}) => {
  const { map, forums } = await openDashboard(page, '?i=gsi&p=RUS')
  await expectSentences(page, [])
  const help = page.getByRole('region', { name: 'No sentence matches' })
  await expect(help).toContainText('Global Security')
  await expect(help).toContainText('Russia, also through BRICS')
  await expect(help.getByRole('button', { name: /^Remove .*Russia.*\(1 sentence\)$/ })).toBeVisible()
  // Map and axes stay.
  await expect(map.getByRole('group', { name: 'World map' })).toBeVisible()
  await expect(forums.getByRole('button', { name: /^Boao Forum/ })).toBeVisible()
  await help.getByRole('button', { name: /^Remove .*Global Security \(2 sentences\)$/ }).click()
  await expectSentences(page, [6, 8])
  await expect(help).toBeHidden()
  await page.goBack()
  await expectSentences(page, [])
  await help.getByRole('button', { name: /^Remove .*Russia/ }).click()
  await expectSentences(page, [11])
})

test('values of one dimension are alternatives, dimensions narrow each other', async ({ page }) => {
  const { themes } = await openDashboard(page)
  await initiativeButton(page, 'Global Security').click()
  await initiativeButton(page, 'Global Development').click()
  await expectSentences(page, [3, 11, 13])
  await placeButton(page, 'Developing countries').click()
  await expectSentences(page, [13])
  await themes.getByRole('button', { name: /^Openness & trade/ }).click()
  await expectSentences(page, [13])
  // The order of clicks does not matter.
  await expectQuery(page, '?i=gdi,gsi&p=developing-countries&t=trade')
  await initiativeButton(page, 'Global Development').click()
  await expectSentences(page, [])
  await initiativeButton(page, 'Global Development').click()
  await expectSentences(page, [13])
})

test('a theme, a forum, a group and a mention in the text filter by a click, and again let go', async ({
  page,
}) => {
  const { themes, forums, statement } = await openDashboard(page)
  const theme = themes.getByRole('button', { name: /^Sovereignty & security/ })
  await theme.click()
  await expectSentences(page, [4])
  await theme.click()
  await expectAtRest(page)
  const forum = forums.getByRole('button', { name: /^Boao Forum/ })
  await forum.click()
  await expectSentences(page, [3])
  await forum.click()
  await expectAtRest(page)
  await placeButton(page, 'European Union').click()
  await expectSentences(page, [7])
  await placeButton(page, 'European Union').click()
  await expectAtRest(page)
  const clickMention = (words: string) =>
    statement.locator('mark').getByText(words, { exact: true }).first().click()
  await clickMention('Russia')
  await expectSentences(page, [6, 8])
  await clickMention('Russia')
  await expectAtRest(page)
  await clickMention('peace talks')
  await expectSentences(page, [11])
  await clickMention('peace talks')
  await clickMention('Global Civilization Initiative')
  await expectSentences(page, [9])
})

test('an unknown part of a link is dropped with a notice, the rest is kept', async ({ page }) => {
  await openDashboard(page, '?i=gsi,nonsense&p=ATL&d=yesterday&map=antarctic')
  await expectSentences(page, [11])
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Initiative nonsense')
  await expect(notice).toContainText('Place ATL')
  await expect(notice).toContainText('Period yesterday')
  await expect(notice).toContainText('Map antarctic')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
  await expectSentences(page, [11])
  await expectQuery(page, '?i=gsi')
})

test('a link for another statement, or of a newer version, says so and is read as far as it goes', async ({
  page,
}) => {
  await openDashboard(page, '?i=gsi&s=another-speech&v=9')
  await expectSentences(page, [11])
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('The statement another-speech')
  await expect(notice).toContainText('version 9')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
  await expectQuery(page, '?i=gsi')
})

test('a link can be shared', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDashboard(page, '?i=gsi')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('banner')).toContainText('Link copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})
