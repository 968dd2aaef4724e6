import { expect, test } from '@playwright/test'
import { ask, fieldOf, layerOf, openPage } from './askLayer.ts'

test('filters by what was asked, of every kind, beside what was chosen', async ({ page }) => {
  await openPage(page, '?i=gsi')
  for (const [words, address] of [
    ['China', 'i=gsi&p=CHN'],
    ['peace', 'i=gsi&p=CHN&q=peace'],
    ['Development', 'i=gsi&p=CHN&t=development&q=peace'],
  ] as const) {
    await page.keyboard.press('/')
    await expect(fieldOf(page)).toBeFocused()
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await layerOf(page).getByRole('button', { name: 'Filter by it' }).click()
    await expect(layerOf(page)).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`\\?${address}$`))
  }
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
  await page.goBack()
  await expect(page).toHaveURL(/\?i=gsi&p=CHN&q=peace$/)
})

test('while presenting, a filter is added to that of the slide, and never leads to an empty one', async ({
  page,
}) => {
  await page.goto('./?present=initiative-gsi')
  await expect(page.getByRole('region', { name: /^4 of 10: / })).toBeFocused()
  await page.keyboard.press('/')
  await ask(page, 'Ukraine', /^Ukraine is named/)
  await layerOf(page).getByRole('button', { name: 'Filter by it', exact: true }).click()
  await expect(page).toHaveURL(/[?&]i=gsi&p=UKR/)
  await expect(page.locator('.presentation')).toContainText('1 of 14 sentences')
  await page.keyboard.press('/')
  await ask(page, 'GDI', /^The Global Development Initiative/)
  await layerOf(page).getByRole('button', { name: 'Filter by it', exact: true }).click()
  await expect(page).toHaveURL(/[?&]i=gdi%2Cgsi&p=UKR|[?&]i=gdi,gsi&p=UKR/)
  // No sentence names both the initiative of the slide and Russia.
  await page.goto('./?present=initiative-gsi')
  await expect(page.getByRole('region', { name: /^4 of 10: / })).toBeFocused()
  await page.keyboard.press('/')
  await ask(page, 'Russia', /^Russia is named/)
  await layerOf(page).getByRole('button', { name: 'Filter by it alone' }).click()
  await expect(page).toHaveURL(/[?&]p=RUS/)
  await expect(page.locator('.presentation')).toContainText('2 of 14 sentences')
})
