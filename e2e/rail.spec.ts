import { expect, type Page, test } from '@playwright/test'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { railGround, railLit, railOf } from '#layouts/railShape.ts'
import { initiativeButton, openDashboard, placeButton } from './dashboard.ts'

const rail = railOf(shippedIndex.sentences)
const railIn = (page: Page) => page.locator('.rail')

test('the rail lights the sentences of what is pointed at anywhere, and a click on it goes to one', async ({
  page,
}) => {
  const { statement } = await openDashboard(page)
  await expect(railIn(page)).toBeVisible()
  await expect(railIn(page).locator('.rail-ground')).toHaveAttribute('d', railGround(rail))
  const lit = railIn(page).locator('.rail-lit')
  await placeButton(page, 'Russia').hover()
  await expect(lit).toHaveAttribute('d', railLit(rail, [6]))
  await initiativeButton(page, 'Global Security Initiative').hover()
  await expect(lit).toHaveAttribute('d', railLit(rail, [11]))
  await page.mouse.move(2, 2)
  await expect(lit).toHaveAttribute('d', '')
  await expect(railIn(page)).toBeVisible()

  const height = (await railIn(page).boundingBox())?.height ?? 0
  for (const [sentence, at] of [
    [14, 0.995],
    [1, 0.002],
  ] as const) {
    await railIn(page).click({ position: { x: 3, y: height * at } })
    await expect(statement.locator(`[data-sentence="${sentence}"]`)).toBeInViewport({ ratio: 0.9 })
  }
})

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`where motion is ${reducedMotion === 'reduce' ? 'unwanted' : 'welcome'}`, () => {
    test.use({ contextOptions: { reducedMotion } })
    test('resting on a place brings its first words into view', async ({ page }) => {
      const { statement } = await openDashboard(page)
      const words = statement.locator('[data-sentence="11"]')
      await expect(words).not.toBeInViewport()
      await placeButton(page, 'Ukraine').hover()
      await expect(words).toBeInViewport({ ratio: 1 })
      await expect(page).toHaveURL(({ search }) => search === '')
    })
  })
