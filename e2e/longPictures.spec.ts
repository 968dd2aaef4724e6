import { test } from '@playwright/test'
import { openDashboard } from './dashboard.ts'
import { openWithLongStatement } from './invented.ts'
import { expectPicture } from './picture.ts'
import { onlyWherePinned } from './pinnedBrowser.ts'
import { openSlide } from './presentation.ts'

onlyWherePinned()

for (const { name, width, height } of [
  { name: '1440x900', width: 1440, height: 900 },
  { name: '1280x720', width: 1280, height: 720 },
])
  test(`a long statement at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openWithLongStatement(page)
    await openDashboard(page)
    await expectPicture(page, `long-${name}.png`)
  })

test('the partners of a long statement on a slide', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openWithLongStatement(page)
  await openSlide(page, 'partners')
  await expectPicture(page, 'long-slide-partners-1280x720.png')
})
