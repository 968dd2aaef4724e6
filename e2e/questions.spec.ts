import { expect, test } from '@playwright/test'
import { ask, fieldOf, layerOf } from './askLayer.ts'
import { openSlide } from './presentation.ts'

test('what a meeting asks is kept, shown as the last slide by one action, and forgotten by another', async ({
  page,
}) => {
  await openSlide(page)
  await page.keyboard.press('/')
  const asked = layerOf(page).getByRole('region', { name: 'Asked in this meeting' })
  await expect(fieldOf(page)).toBeFocused()
  await expect(asked).toHaveCount(0)
  await ask(page, 'Japan', /^Japan is not named\./)
  await ask(page, 'Brazil', /^Brazil is not named\. Implied/)
  await ask(page, 'Hamas', /^“Hamas” is not found/)
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('region', { name: '1 of 10: The statement' })).toBeVisible()
  await page.keyboard.press('/')
  await expect(asked.getByRole('listitem')).toHaveText([
    'Japan: not named',
    'Brazil: through BRICS',
    '“Hamas”: not found',
  ])
  await asked.getByRole('button', { name: 'Show them as the last slide' }).click()
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await page.keyboard.press('End')
  const slide = page.getByRole('region', { name: '11 of 11: Asked in this meeting' })
  await expect(slide).toContainText('3 questions were asked in this meeting')
  await expect(slide).toContainText('Brazil: through BRICS')

  await page.keyboard.press('/')
  await asked.getByRole('button', { name: 'Brazil: through BRICS' }).click()
  await expect(layerOf(page).getByRole('heading', { level: 2 })).toHaveText(
    'Brazil is not named. Implied through BRICS.',
  )
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await page.keyboard.press('/')
  await asked.getByRole('button', { name: 'Forget these questions' }).click()
  await expect(asked).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: /^\d+ of 10: / })).toBeVisible()
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('questions'))),
  ).toEqual([])
})

test('questions asked outside a meeting are not kept', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await ask(page, 'Japan', /^Japan is not named\./)
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('questions'))),
  ).toEqual([])
})
