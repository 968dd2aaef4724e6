import { expect, type Page, test } from '@playwright/test'
import { openDashboard } from './dashboard.ts'

/** Shows the page as on paper; where the driver cannot, the rules for paper are made those of the screen. */
const showPrinted = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => {
    if (matchMedia('print').matches) return
    for (const { cssRules } of document.styleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'screen'
  })
}

test('printed, every view is there whole, on white, without controls', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const { map, forums, themes, statement } = await openDashboard(page, '?i=gsi')
  await page.setViewportSize({ width: 718, height: 1000 })
  await showPrinted(page)
  for (const panel of [map, forums, themes, statement]) await expect(panel).toBeVisible()
  await expect(statement.locator('[data-sentence="14"]')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1 of 14 sentences' })).toBeVisible()
  for (const name of ['Share', 'Zoom in', 'Show as table', 'Matches'])
    await expect(page.getByRole('button', { name, exact: true }).first()).toBeHidden()
  const clipped = await page.locator('.filter-bar *, .panel, .panel *').evaluateAll((all) =>
    all
      .filter((one) => one instanceof HTMLElement && one.checkVisibility())
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one)
        const isCut = [overflowX, overflowY].some((kind) => kind !== 'visible')
        return isCut && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      })
      .map((one) => one.className),
  )
  expect(clipped).toEqual([])
  const panels = await page
    .locator('.panel')
    .evaluateAll((all) =>
      all.map((panel) => panel.getBoundingClientRect()).filter(({ height }) => height > 0),
    )
  for (const { right } of panels) expect(right).toBeLessThanOrEqual(719)
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
})

test('taking the pages apart for paper does not take the map with it', async ({ page }) => {
  const { map } = await openDashboard(page, '?i=gsi')
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000)
  await page.screenshot({ fullPage: true })
  await page.screenshot({ fullPage: true })
  await expect(map.getByRole('group', { name: 'World map' })).toBeVisible()
})

test('printed from a phone, the views behind its tabs are there too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { forums, themes } = await openDashboard(page)
  await expect(forums).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await showPrinted(page)
  await expect(forums.getByRole('button', { name: /^Boao Forum for Asia.*2024$/ })).toBeVisible()
  await expect(themes.locator('.bar-solid').first()).toBeVisible()
})
