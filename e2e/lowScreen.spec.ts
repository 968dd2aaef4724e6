import { expect, test } from '@playwright/test'
import { openDashboard } from './dashboard.ts'

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
])
  test(`at ${width} × ${height} the map has nearly half of the screen, and two fifths with the context of the year`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const { forums } = await openDashboard(page)
    const share = async () => ((await page.locator('.map-stage').boundingBox())?.height ?? 0) / height
    expect(await share()).toBeGreaterThanOrEqual(0.47)
    await forums.getByRole('button', { name: 'Context' }).click()
    await expect(forums.locator('.context-event').first()).toBeAttached()
    expect(await share()).toBeGreaterThanOrEqual(0.4)
  })

test('on a large screen everything that is read is larger', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 })
  const { map, forums } = await openDashboard(page)
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  for (const selector of [
    '.entry-label strong',
    '.label-place',
    '.theme-name',
    '.panel-note',
    '.chip',
    '.reader p',
  ])
    expect.soft(await sizeOf(selector), selector).toBeGreaterThanOrEqual(15)
  await expect(map).toBeInViewport({ ratio: 1 })
  await expect(forums).toBeInViewport({ ratio: 1 })
})
