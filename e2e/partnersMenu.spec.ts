import { expect, test } from '@playwright/test'
import { expectAtRest, openDashboard, retype } from './dashboard.ts'

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
