import { expect, test } from '@playwright/test'
import { colors } from '#drawing/colors.ts'
import { openDashboard } from './dashboard.ts'
import { seenPicture } from './seenPicture.ts'
import { takeFromMenu } from './takeFromMenu.ts'

test('the first picture of a fresh page has its map, its hatching and its words, at twice its size', async ({
  page,
}) => {
  await openDashboard(page)
  const { name, bytes } = await takeFromMenu(page, 'Export', 'Picture (PNG)')
  expect(name).toMatch(/-picture\.png$/)
  const { named, conflict, speaker, group, hatch, land, ink } = colors
  const { width, height, points, tones } = await seenPicture(page, bytes, [
    named,
    conflict,
    speaker,
    group,
    hatch,
    land,
    ink,
  ])
  expect(width).toBe(2 * 1440)
  expect(height).toBeGreaterThan(2 * 900)
  for (const count of points) expect(count).toBeGreaterThan(500)
  expect(tones).toBeGreaterThan(200)
})

test('a filtered page leaves as SVG that stands alone, and panel by panel', async ({ page, context }) => {
  await openDashboard(page, '?i=gsi&t=development')
  const { name, bytes } = await takeFromMenu(page, 'Export', 'Picture (SVG)')
  expect(name).toMatch(/-picture\.svg$/)
  const alone = await context.newPage()
  const asked: string[] = []
  alone.on('request', (request) => asked.push(request.url()))
  await alone.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`)
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
  const text = alone.locator('svg text')
  for (const words of [
    'Filter: Initiative: Global Security · Theme: Development',
    'mentions, matching / all; matching',
    'Counted are exact words of the statement.',
  ])
    await expect(text.filter({ hasText: words })).toHaveCount(1)
  await expect(alone.locator('path[data-code="UKR"]')).toHaveAttribute('fill', colors.conflict)
  await expect(alone.locator('path[data-code="RUS"]')).toHaveAttribute('fill', colors.land)
  await expect(alone.locator('title')).toContainText('Conflict: Israel, Palestine, Ukraine.')
  await alone.close()

  const picture = await takeFromMenu(page, 'Save timeline', 'Picture (PNG)')
  expect(picture.name).toMatch(/-timeline\.png$/)
  const { width, points } = await seenPicture(page, picture.bytes, [colors.ink])
  expect(width).toBe(2 * 1440)
  for (const count of points) expect(count).toBeGreaterThan(300)
  const svg = (await takeFromMenu(page, 'Save themes', 'Picture (SVG)')).bytes.toString('utf8')
  expect(svg).toContain('Filter: Initiative: Global Security')
  expect(svg).not.toContain('data-code')
})

test('a picture is copied, and saved instead where the clipboard refuses it', async ({ page }) => {
  await openDashboard(page)
  const copied: string[] = []
  await page.exposeFunction('tellCopied', (said: string) => copied.push(said))
  await page.evaluate(() => {
    const tell = (window as unknown as { tellCopied: (said: string) => Promise<void> }).tellCopied
    navigator.clipboard.write = async ([item]) => {
      const picture = await item?.getType('image/png')
      await tell(`${picture?.type} ${(picture?.size ?? 0) > 10_000}`)
    }
  })
  const copy = async () => {
    await page.getByRole('button', { name: 'Save themes', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Copy as picture' }).click()
    await expect(page.getByRole('menu')).toHaveCount(0)
  }
  await copy()
  await expect(page.getByText('Copy as picture: copied')).toBeVisible()
  expect(copied).toEqual(['image/png true'])
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await copy()
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('The browser does not let the page put a picture on the clipboard.')
  const download = page.waitForEvent('download')
  await failure.getByRole('button', { name: 'Save the picture' }).click()
  expect((await download).suggestedFilename()).toMatch(/-themes\.png$/)
  await expect(failure).toHaveCount(0)
})
