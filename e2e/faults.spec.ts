import { expect, type Page, test } from '@playwright/test'
import { dashboard, expectSentences, initiativeButton, openDashboard } from './dashboard.ts'

/** Keeps the code of a part from arriving until it is let through. */
const cutOff = async (page: Page, part: RegExp): Promise<() => void> => {
  let isCut = true
  await page.route(part, (route) => (isCut ? route.abort() : route.continue()))
  return () => {
    isCut = false
  }
}

test('bars stand, and answer, where the code of the chart does not arrive', async ({ page }) => {
  await cutOff(page, /FrequencyChart-.*\.js$/)
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('FrequencyChart'))
  const { themes } = await openDashboard(page)
  await asked
  await expect(themes.locator('.bar-ghost')).toHaveCount(9)
  await initiativeButton(page, 'Global Security Initiative').click()
  await expectSentences(page, [11])
  await expect(themes.getByRole('button', { name: 'Peace & conflict, 3 of 3 mentions' })).toBeVisible()
  await expect(themes.locator('[data-entity="peace"] .bar-solid')).not.toHaveAttribute('width', '0')
  await expect(themes.getByRole('alert')).toHaveCount(0)
})

test('a presentation whose code does not arrive leads back, and can be tried again', async ({ page }) => {
  const letThrough = await cutOff(page, /Presentation-.*\.js$/)
  await openDashboard(page, '?i=gsi')
  const present = page.getByRole('button', { name: 'Present', exact: true })
  await present.click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The presentation could not be shown')
  await alert.getByRole('button', { name: 'Back to the dashboard' }).click()
  await expectSentences(page, [11])
  await present.click()
  await expect(alert).toBeVisible()
  letThrough()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: '1 of 10: The statement' })).toBeVisible()
})

test('a chart or a table whose code does not arrive says so in its panel alone', async ({
  page,
  browserName,
}) => {
  const letThrough = await cutOff(page, /(?:WithWhom|ForumsTable)-.*\.js$/)
  const { themes, forums } = await openDashboard(page)
  await themes.getByRole('button', { name: 'With whom' }).click()
  await expect(themes.getByRole('alert')).toContainText('Themes could not be shown')
  await themes.getByRole('button', { name: 'Through the text' }).click()
  await expect(themes.getByRole('alert')).toHaveCount(0)
  await expect(themes.locator('.through-row').first()).toBeVisible()
  await forums.getByRole('button', { name: 'Show as table' }).click()
  await expect(forums.getByRole('alert')).toContainText('Forums of 2024 could not be shown')
  letThrough()
  // Browsers that remember what failed load the page anew, which does not know of a table.
  const loaded = browserName === 'chromium' ? null : page.waitForEvent('domcontentloaded')
  await forums.getByRole('button', { name: 'Try again' }).click()
  if (loaded) {
    await loaded
    await forums.getByRole('button', { name: 'Show as table' }).click()
  }
  await expect(forums.getByRole('table')).toBeVisible()
  await initiativeButton(page, 'Global Security Initiative').click()
  await expectSentences(page, [11])
})

test('a fault in one view is named there, and the other views live on', async ({ page }) => {
  // Well formed as far as the page looks into it, and yet not to be drawn.
  const country = { type: 'Polygon', arcs: [[77]], properties: { code: 'CHN', label: [1, 1], area: 9 } }
  await page.route('**/data/world/atlantic.json', async (route) => {
    const world = await (await route.fetch()).json()
    const countries = { type: 'GeometryCollection', geometries: [country] }
    await route.fulfill({
      json: { ...world, topology: { ...world.topology, arcs: [], objects: { countries } } },
    })
  })
  await page.goto('./')
  const { map, themes, statement } = dashboard(page)
  const alert = map.getByRole('alert')
  await expect(alert).toContainText('Partners could not be shown')
  await initiativeButton(page, 'Global Security Initiative').click()
  await expectSentences(page, [11])
  await expect(themes.getByRole('button', { name: 'Peace & conflict, 3 of 3 mentions' })).toBeVisible()
  await expect(statement.locator('[data-sentence="11"]')).toBeInViewport()
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
  // The other centring has a file of its own.
  await page.goto('./?map=pacific')
  await expect(map.getByRole('button', { name: /, speaker,/ })).toBeAttached()
})
