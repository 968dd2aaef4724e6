import { expect, test } from '@playwright/test'
import { measureSlide } from './measureSlide.ts'
import { expectSlide, openSlide, slideLabels } from './presentation.ts'

/** Share of the screen that a slide uses at least, and each half of it. */
const leastShare = { whole: 0.7, half: 0.6 }

const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]

for (const { width, height } of sizes)
  test(`every slide fits ${width} × ${height} and can be read from the back of the room`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openSlide(page)
    for (const [index, label] of slideLabels.entries()) {
      if (index > 0) await page.keyboard.press('PageDown')
      await expectSlide(page, index + 1)
      if (label.endsWith('Themes')) await expect(page.locator('.bar-ghost')).toHaveCount(9)
      const measure = await measureSlide(page)
      expect.soft(measure.faults, label).toEqual([])
      expect.soft(measure.usedShare, `${label}: share of the screen`).toBeGreaterThanOrEqual(leastShare.whole)
      expect
        .soft(Math.min(...measure.usedHalves), `${label}: share of the emptiest half`)
        .toBeGreaterThanOrEqual(leastShare.half)
    }
  })
