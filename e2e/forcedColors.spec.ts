import { expect, type Page, test } from '@playwright/test'
import { openAsk } from './askLayer.ts'
import { expectSentences, initiativeButton, openDashboard } from './dashboard.ts'
import { expectPicture } from './picture.ts'
import { onlyWherePinned } from './pinnedBrowser.ts'
import { openSlide } from './presentation.ts'

/** Texts that have the colour of what they stand on, each in words; those nobody sees do not count. */
const vanished = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const colors = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
    const rgba = (color: string): readonly number[] => {
      colors.clearRect(0, 0, 1, 1)
      colors.fillStyle = color
      colors.fillRect(0, 0, 1, 1)
      return [...colors.getImageData(0, 0, 1, 1).data]
    }
    const groundOf = (element: Element | null): string => {
      // Where the system's colours hold, the browser lays a plate under the letters.
      if (!element || getComputedStyle(element).forcedColorAdjust === 'auto') return 'Canvas'
      const { backgroundColor } = getComputedStyle(element)
      return (rgba(backgroundColor)[3] ?? 0) > 127 ? backgroundColor : groundOf(element.parentElement)
    }
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element
      const words = (node.textContent ?? '').trim()
      if (!words || parent.closest('.visually-hidden, title, script, style')) continue
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const { color, fill } = getComputedStyle(parent)
      const ink = rgba(parent instanceof SVGElement ? fill : color)
      const ground = rgba(groundOf(parent))
      const apart = Math.max(...[0, 1, 2].map((part) => Math.abs((ink[part] ?? 0) - (ground[part] ?? 0))))
      if (apart < 60) found.push(`“${words.slice(0, 40)}” in ${ink} on ${ground}`)
    }
    return found
  })

const paint = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, borderInlineStartWidth, fontWeight, height } = getComputedStyle(element)
      return [backgroundColor, borderInlineStartWidth, fontWeight, height].join()
    })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the system’s own colours, ${colorScheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }))

    test('no text of the dashboard has the colour of what it stands on', async ({ page }) => {
      const { map, statement, partners } = await openDashboard(page)
      expect.soft(await vanished(page), 'at rest').toEqual([])
      await initiativeButton(page, 'Global Security').click()
      await expectSentences(page, [11])
      await map.getByRole('button', { name: /^BRICS/ }).click()
      expect.soft(await vanished(page), 'filtered').toEqual([])
      await page.keyboard.press('Escape')
      await statement.locator('mark[data-entity="RUS"]').first().hover()
      await expect(statement.locator('mark[data-lit]').first()).toBeAttached()
      expect.soft(await vanished(page), 'a word is lit').toEqual([])
      await partners.fill('rus')
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('[data-highlighted]')).toBeVisible()
      expect.soft(await vanished(page), 'a menu').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('listbox')).toHaveCount(0)
      await openAsk(page)
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('[role="option"][aria-selected="true"]')).toBeVisible()
      expect.soft(await vanished(page), 'Ask').toEqual([])
    })

    test('no text of a slide or of the overview has the colour of what it stands on', async ({ page }) => {
      for (const id of ['opening', 'partners', 'initiative-gsi', 'forums', 'themes', 'reading']) {
        await openSlide(page, id, id === 'themes' ? '&p=RUS' : '')
        expect.soft(await vanished(page), id).toEqual([])
      }
      await page.keyboard.press('o')
      await expect(page.getByRole('dialog', { name: /Overview/ })).toBeVisible()
      expect.soft(await vanished(page), 'overview').toEqual([])
    })

    test('what is pressed, what matches and what is done is told by form', async ({ page }) => {
      await openDashboard(page, '?i=gsi')
      for (const [one, other] of [
        ['.chip[aria-pressed="true"]', '.chip[aria-pressed="false"]'],
        ['.segmented [aria-pressed="true"]', '.segmented [aria-pressed="false"]'],
        ['.reader p[data-matching]', '.reader p:not([data-matching])'],
      ] as const)
        expect.soft(await paint(page, one), one).not.toBe(await paint(page, other))
      await openDashboard(page, '?i=gdi')
      const bar = (standing: string) => paint(page, `.entry[data-standing="${standing}"] .entry-bar`)
      const bars = await Promise.all([bar('match'), bar('same sentence'), bar('quiet')])
      expect.soft(new Set(bars).size, bars.join(' ')).toBe(3)
      await openSlide(page, 'partners')
      const steps = page.locator('.slide-progress button')
      const forms = await steps.evaluateAll((all) =>
        all.slice(0, 3).map((step) => {
          const { backgroundColor, height } = getComputedStyle(step, '::after')
          return `${backgroundColor} ${height}`
        }),
      )
      expect.soft(new Set(forms).size, forms.join(' ')).toBe(3)
    })

    test('each kind of mark has its own line, and a key says which', async ({ page }) => {
      const { statement } = await openDashboard(page)
      const lines = await statement.getByRole('list', { name: 'What the lines mean' }).evaluate((list) =>
        [...list.querySelectorAll('span')].map((sample) => {
          const { textDecoration, textDecorationThickness, borderBlockEndWidth } = getComputedStyle(sample)
          return `${textDecoration} ${textDecorationThickness} ${borderBlockEndWidth}`
        }),
      )
      expect(new Set(lines).size, lines.join('; ')).toBe(6)
    })
  })

test('outside of forced colours there is no such key', async ({ page }) => {
  const { statement } = await openDashboard(page)
  await expect(statement.getByText('initiative', { exact: true })).toBeHidden()
})

test.describe('pictures', () => {
  onlyWherePinned()

  for (const colorScheme of ['light', 'dark'] as const)
    test(`the dashboard filtered, and a slide, in forced colours, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await openDashboard(page)
      await initiativeButton(page, 'Global Security').click()
      await expectSentences(page, [11])
      await page.mouse.move(0, 0)
      await expectPicture(page, `forced-${colorScheme}-initiative.png`)
      await openSlide(page, 'partners')
      await expectPicture(page, `forced-${colorScheme}-slide-partners.png`)
    })
})
