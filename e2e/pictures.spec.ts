import { type Page, test } from '@playwright/test'
import { expectSentences, initiativeButton, openDashboard } from './dashboard.ts'
import { expectPicture, mapsSettled } from './picture.ts'
import { onlyWherePinned } from './pinnedBrowser.ts'
import { screenSizes } from './screenSizes.ts'

/** By a click, once the letters have arrived: the text is scrolled to the match by their measure. */
const chooseInitiative = async (page: Page): Promise<void> => {
  await initiativeButton(page, 'Global Security').click()
  await expectSentences(page, [11])
  await page.mouse.move(0, 0)
}

onlyWherePinned()

for (const colorScheme of ['light', 'dark'] as const)
  test(`1440×900 ${colorScheme}, at rest and with one initiative`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openDashboard(page)
    await expectPicture(page, `1440x900-${colorScheme}.png`)
    await chooseInitiative(page)
    await expectPicture(page, `1440x900-${colorScheme}-initiative.png`)
  })

for (const { name, width, height } of screenSizes.slice(1))
  test(`${width}×${height}, at rest and with one initiative`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openDashboard(page)
    await expectPicture(page, `${name}.png`)
    await chooseInitiative(page)
    await expectPicture(page, `${name}-initiative.png`)
  })

test('printed', async ({ page }) => {
  await openDashboard(page, '?i=gsi')
  await page.setViewportSize({ width: 718, height: 1000 })
  await mapsSettled(page)
  await page.emulateMedia({ media: 'print' })
  await expectPicture(page, 'print.png', { fullPage: true })
})
