import { expect, test } from '@playwright/test'
import { dashboard } from './dashboard.ts'

/** Regions of the page by the view that shows each alone. */
const regions = { map: 'Map of partners', timeline: 'Forums of 2024', themes: 'Themes', text: 'Statement' }

test('each view stands alone in the size of its frame, with its filters in words and a way to the whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 460 })
  for (const [view, name] of Object.entries(regions)) {
    await page.goto(`?i=gsi&view=${view}`)
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    await expect(page.getByRole('region')).toHaveCount(1)
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^(?:Export|Present|Open|Correct|Save .*)$/ })).toHaveCount(
      0,
    )
    await expect(page.getByRole('status')).toHaveText(
      'Filter: Initiative: Global Security · 1 of 14 sentences',
    )
    const whole = page.getByRole('link', { name: 'Open the whole statement' })
    await expect(whole).toHaveAttribute('href', /\?i=gsi$/)
    await expect(whole).toBeInViewport({ ratio: 1 })
    const size = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return [scrollWidth <= innerWidth, scrollHeight <= innerHeight]
    })
    expect(size, view).toEqual([true, true])
  }
})

test('the copied code shows the view in another page, where keys and the pointer do what they do', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('?i=gsi')
  await page.getByRole('button', { name: 'Save map' }).click()
  await page.getByRole('menuitem', { name: 'Code to embed' }).click()
  await expect(page.getByText('Code to embed: copied')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><main style="width:700px">${code}</main>`,
    }),
  )
  await page.goto('host.html')
  await expect(page.locator('iframe')).toHaveAttribute('title', /^Map of partners: China’s top diplomat/)
  const frame = page.frameLocator('iframe')
  const ukraine = frame.getByRole('button', { name: /^Ukraine, conflict/ })
  await expect(ukraine).toBeAttached()
  await expect(frame.getByRole('status')).toContainText('Initiative: Global Security')
  await ukraine.focus()
  await ukraine.press('Enter')
  await expect(ukraine).toHaveAttribute('aria-pressed', 'true')
  await expect(frame.getByRole('region', { name: /Ukraine/ })).toBeVisible()
  await expect(frame.getByRole('status')).toContainText('Place: Ukraine, conflict')
  await expect(frame.getByRole('link', { name: 'Open the whole statement' })).toHaveAttribute(
    'href',
    /\?i=gsi&p=UKR$/,
  )
})

test('a view that there is none of is said once, and the whole is shown', async ({ page }) => {
  await page.goto('?view=globe&i=gsi')
  const { status } = dashboard(page)
  await expect(status).toHaveText('1 of 14 sentences')
  await expect(page.getByRole('alert')).toContainText('view globe')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?i=gsi$/)
})
