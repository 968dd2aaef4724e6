import { expect, test } from '@playwright/test'
import { expectAtRest, openDashboard, retype } from './dashboard.ts'
import { shapePoints } from './worldPoints.ts'

test('a country picked in the combobox that is not named opens its card', async ({ page }) => {
  const { map, partners } = await openDashboard(page)
  await retype(partners, 'Atlantis')
  await expect(page.getByText('Nothing of that name is known')).toBeVisible()
  await expect(page.getByRole('option')).toHaveCount(0)
  await retype(partners, 'Nippon')
  await expect(page.getByRole('option')).toHaveText([/^Japan/])
  await retype(partners, 'jpn')
  await page.getByRole('option', { name: /^Japan.*not named/ }).click()
  await expect(map.getByRole('region', { name: 'Japan: evidence' })).toContainText('is not named')
  // Beside its place, wherever on the map that is.
  const points = await shapePoints(page)
  for (const [code, name] of [
    ['JPN', 'Japan'],
    ['CAN', 'Canada'],
    ['AUS', 'Australia'],
    ['NOR', 'Norway'],
  ] as const) {
    await retype(partners, code)
    await page.getByRole('option', { name: `${name} not named`, exact: true }).click()
    const box = await map.getByRole('region', { name: `${name}: evidence` }).boundingBox()
    const { x, y } = points.get(code) ?? { x: 0, y: 0 }
    const shape = await map.locator(`path[data-code="${code}"]`).boundingBox()
    if (!box || !shape) throw new Error('There is no card.')
    const away = Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height)
    expect(away, name).toBeGreaterThan(0)
    const apart = Math.max(box.x - shape.x - shape.width, shape.x - box.x - box.width)
    expect(apart, name).toBeLessThan(40)
  }
  await expectAtRest(page)
})

test('the Partners combobox finds groups and bodies that are not named, by their short names too', async ({
  page,
}) => {
  const { map, partners } = await openDashboard(page)
  await retype(partners, 'NATO')
  const option = page.getByRole('option', { name: /^North Atlantic Treaty Organization/ })
  await expect(option).toContainText('not named')
  await option.click()
  const card = map.getByRole('region', { name: 'North Atlantic Treaty Organization: evidence' })
  await expect(card).toContainText('is not named')
  await expect(card).toContainText('Searched for: North Atlantic Treaty Organization')
  await expectAtRest(page)
  // What nobody writes in a text, and everybody asks for.
  await retype(partners, 'Burma')
  await expect(page.getByRole('option', { name: /^Myanmar/ })).toBeVisible()
})
