import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { firstFiles, shippedWorld } from '#app/data/firstFiles.ts'
import { pageBytes } from '#scripts/pageBytes.mjs'
import { dashboard, openDashboard } from './dashboard.ts'

// The byte budget is told which code is loaded on demand; this sees that it is told the truth.
test('a page asks for the scripts that the byte budget counts, and for the chart and the shelf once it is at rest', async ({
  page,
  baseURL,
}) => {
  const { start, withCharts } = pageBytes()
  const namesOf = ({ files }: typeof start) => files.map(({ file }) => file).sort()
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === new URL(baseURL ?? '').origin && pathname.endsWith('.js')) asked.push(pathname.slice(1))
  })
  const { themes } = await openDashboard(page)
  await expect(themes.locator('.recharts-surface')).toBeVisible()
  const first = namesOf(start)
  expect(asked.slice(0, first.length).sort()).toEqual(first)
  // The shelf is looked at beside the chart.
  await expect.poll(() => [...asked].sort()).toEqual(namesOf(withCharts))
})

test('data is asked for by the page itself, before its scripts have run', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort())
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('./')
  for (const file of [...firstFiles, shippedWorld]) expect(asked).toContain(`/data/${file}`)
})

test('no file is asked for twice', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openDashboard(page)
  for (const file of [...firstFiles, shippedWorld])
    expect(asked.filter((path) => path === `/data/${file}`)).toHaveLength(1)
})

test('of what the page has asked for nothing goes unused, whichever centring its address names', async ({
  page,
}) => {
  await page.goto('./?map=pacific')
  const { map } = dashboard(page)
  await expect(map.getByRole('button', { name: 'Pacific' })).toHaveAttribute('aria-pressed', 'true')
  await page.route('**/data/world/*', (route) => route.abort())
  await map.getByRole('button', { name: 'Atlantic' }).click()
  await expect(map.getByRole('group', { name: 'World map' })).toBeVisible()
  await expect(map.getByRole('button', { name: 'Atlantic' })).toHaveAttribute('aria-pressed', 'true')
  const { graticule } = JSON.parse(readFileSync(`public/data/${shippedWorld}`, 'utf8'))
  await expect(map.locator('.graticule')).toHaveAttribute('d', graticule)
})
