import { expect, test } from '@playwright/test'
import { pageBytes } from '#scripts/pageBytes.mjs'

// The byte budget is told which code is loaded on demand; this sees that it is told the truth.
test('a page asks at its start for no script that the byte budget leaves out', async ({ page, baseURL }) => {
  const counted = pageBytes().withCharts.files.map(({ file }) => file)
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === new URL(baseURL ?? '').origin && pathname.endsWith('.js')) asked.add(pathname.slice(1))
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByRole('region', { name: 'Themes' }).locator('svg rect').first()).toBeVisible()
  expect([...asked].sort()).toEqual([...counted].sort())
})
