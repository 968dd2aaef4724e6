import { expect, type Page, type PageAssertionsToHaveScreenshotOptions } from '@playwright/test'

/** Whether each map has the size of the place it stands in: it measures that a frame after the place has changed. */
const areMapsMeasured = (page: Page): Promise<boolean> =>
  page.locator('.world').evaluateAll((maps) =>
    maps.every((map) => {
      const { clientWidth = 0, clientHeight = 0 } = map.parentElement ?? {}
      return (
        Number(map.getAttribute('width')) === clientWidth &&
        Number(map.getAttribute('height')) === clientHeight
      )
    }),
  )

/**
 * Waits until maps have their size and their labels: these are placed between frames, and a page whose frames are
 * all alike may still have some to place.
 */
export async function mapsSettled(page: Page): Promise<void> {
  await expect.poll(() => areMapsMeasured(page)).toBe(true)
  await expect(page.locator('.labels[data-pending]')).toHaveCount(0)
}

/** Compares what is on the screen with its picture, once its maps have settled. */
export async function expectPicture(
  page: Page,
  name: string,
  options: PageAssertionsToHaveScreenshotOptions = {},
): Promise<void> {
  await mapsSettled(page)
  await expect(page).toHaveScreenshot(name, options)
}
