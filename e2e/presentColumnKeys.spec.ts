import { expect, test } from '@playwright/test'
import { expectSlide, openSlide, slideRegion } from './presentation.ts'

test('arrows and Space scroll a column first and turn at its end', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 })
  await openSlide(page, 'partners')
  await expect(slideRegion(page, 2)).toBeFocused()
  const scrolled = () => slideRegion(page).evaluate((slide) => slide.scrollTop)
  await page.evaluate(() => {
    Object.assign(window, { scrolls: 0 })
    document.addEventListener('scrollend', () => Object.assign(window, { scrolls: scrolls() + 1 }), true)
    const scrolls = (): number => (window as unknown as { scrolls: number }).scrolls
    // A browser takes no key to scroll by for a box that it has not drawn.
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
  const scrolls = () => page.evaluate(() => (window as unknown as { scrolls: number }).scrolls)
  /** Presses a key and waits until the browser has come to rest: it takes none while it still moves. */
  const scrollBy = async (key: string): Promise<number> => {
    const before = await scrolls()
    await page.keyboard.press(key)
    await expect.poll(scrolls).toBe(before + 1)
    return scrolled()
  }
  expect(await scrollBy('ArrowDown')).toBeGreaterThan(0)
  expect(await scrollBy('ArrowUp')).toBe(0)
  expect(await scrollBy('Space')).toBeGreaterThan(100)
  await expectSlide(page, 2)
  await slideRegion(page).evaluate((slide) =>
    slide.scrollTo({ top: slide.scrollHeight, behavior: 'instant' }),
  )
  await page.keyboard.press('ArrowDown')
  await expectSlide(page, 3)
  await expect.poll(scrolled).toBe(0)
  await page.keyboard.press('ArrowUp')
  await expectSlide(page, 2)
  await page.keyboard.press('ArrowRight')
  await expectSlide(page, 3)
})
