import { expect, test } from '@playwright/test'
import { expectPicture } from './picture.ts'
import { onlyWherePinned } from './pinnedBrowser.ts'
import { openSlide } from './presentation.ts'

onlyWherePinned()

/** A slide led by the map, by an initiative's sentence, by the axis of time; every other is one of these kinds. */
const kinds = ['partners', 'initiative-gsi', 'forums'] as const

const sizes = [
  { name: '1280x720', width: 1280, height: 720 },
  { name: '1920x1080', width: 1920, height: 1080 },
  { name: '1024x768', width: 1024, height: 768 },
] as const

for (const { name, width, height } of sizes)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`slides at ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      const also =
        name === '1280x720' && colorScheme === 'light' ? ['opening', 'initiative-gci', 'themes'] : []
      for (const id of [...kinds, ...also]) {
        await openSlide(page, id)
        if (id === 'themes') await expect(page.locator('.bar-ghost')).toHaveCount(9)
        if (id === 'initiative-gci') await expect(page.locator('.bar-ghost')).toHaveCount(3)
        await expectPicture(page, `slide-${id}-${name}-${colorScheme}.png`)
      }
    })
