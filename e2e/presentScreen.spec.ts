import { expect, type Page, test } from '@playwright/test'
import { expectSlide, openSlide, slideRegion } from './presentation.ts'

const isFull = (page: Page): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null)

test('full screen is entered and left cleanly, also when the browser leaves it by itself', async ({
  page,
}) => {
  await openSlide(page, 'themes')
  const button = page.getByRole('button', { name: 'Full screen' })
  await page.keyboard.press('f')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => isFull(page)).toBe(true)
  await page.keyboard.press('f')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => isFull(page)).toBe(false)

  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  // As the browser does on Esc.
  await page.evaluate(() => document.exitFullscreen())
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expectSlide(page, 9)

  await page.keyboard.press('f')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'End', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
  await expect.poll(() => isFull(page)).toBe(false)
})

test('the pointer is out of the way when it rests in full screen, and back at the first move', async ({
  page,
}) => {
  await page.clock.install()
  await openSlide(page, 'themes')
  const cursor = (): Promise<string> =>
    slideRegion(page, 9).evaluate((element) => getComputedStyle(element).cursor)
  await page.mouse.move(400, 300)
  await page.clock.runFor(60_000)
  await expect.poll(cursor).not.toBe('none')
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveAttribute('aria-pressed', 'true')
  await page.clock.runFor(5000)
  await expect.poll(cursor).toBe('none')
  await page.mouse.move(420, 300)
  await expect.poll(cursor).not.toBe('none')
  await page.clock.runFor(5000)
  await expect.poll(cursor).toBe('none')
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(cursor).not.toBe('none')
})

test('the screen is kept awake while presenting, and taken back when the page is seen again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const held = new Set<EventTarget>()
    let asked = 0
    class Lock extends EventTarget {
      released = false
      async release() {
        this.released = true
        held.delete(this)
      }
    }
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          asked += 1
          const lock = new Lock()
          held.add(lock)
          return lock
        },
      },
    })
    let visibility = 'visible'
    Object.defineProperty(document, 'visibilityState', { get: () => visibility })
    Object.assign(window, {
      locks: () => ({ asked, held: held.size }),
      turn: (next: string) => {
        visibility = next
        // The system takes the lock when nobody sees the page.
        if (next === 'hidden') for (const lock of held) void (lock as Lock).release()
        document.dispatchEvent(new Event('visibilitychange'))
      },
    })
  })
  const locks = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'locks')())
  const turn = (next: string) => page.evaluate((next) => Reflect.get(window, 'turn')(next), next)
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
  await expect.poll(locks).toEqual({ asked: 0, held: 0 })
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expectSlide(page, 1)
  await expect.poll(locks).toEqual({ asked: 1, held: 1 })
  await page.keyboard.press('PageDown')
  await turn('visible')
  await expect.poll(locks).toEqual({ asked: 1, held: 1 })
  await turn('hidden')
  await expect.poll(locks).toEqual({ asked: 1, held: 0 })
  await turn('visible')
  await expect.poll(locks).toEqual({ asked: 2, held: 1 })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
  await expect.poll(locks).toEqual({ asked: 2, held: 0 })
})

test('each slide is announced with its place, its name and what it says', async ({ page }) => {
  await openSlide(page)
  const announcement = page.locator('[aria-live="polite"]').filter({ hasText: / of 10: / })
  await page.keyboard.press('PageDown')
  await expect(announcement).toHaveText(
    /^2 of 10: Who is named\. Two other countries are named outside conflicts: /,
  )
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(announcement).toHaveText(
    '4 of 10: Global Security Initiative. The sentence that names it also names two conflicts',
  )
})

test('the colours chosen on the dashboard hold for slides that are opened by a link', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => localStorage.setItem('statement-atlas.theme', 'dark'))
  await openSlide(page, 'themes')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
