import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ask, fieldOf, headlineOf, layerOf, openAsk, openPage, option } from './askLayer.ts'

test('everything said is at least 24 pixels tall on a small projector', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openAsk(page)
  const tooSmall = () =>
    layerOf(page).evaluate((layer) =>
      [...layer.querySelectorAll('*')]
        .filter((element) =>
          [...element.childNodes].some(
            ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
          ),
        )
        .filter((element) => !element.closest('.ask-foot, .sources, .strip-note'))
        .map((element) => [element.textContent, Number.parseFloat(getComputedStyle(element).fontSize)])
        .filter(([, size]) => Number(size) < 24),
    )
  await expect.poll(() => tooSmall()).toEqual([])
  for (const [words, headline] of [
    ['Kenya', /^Kenya is not named/],
    ['GDI', /^The Global Development Initiative/],
    ['BRICS', /^BRICS is named/],
    ['Saudi', /^Saudi Arabia is not named/],
  ] as const) {
    await ask(page, words, headline)
    await expect.poll(() => tooSmall()).toEqual([])
  }
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`is accessible in every state, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openAsk(page)
    const expectAccessible = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .include('dialog[open]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    await expectAccessible()
    await page.keyboard.type('kor')
    await expect(option(page, /^South Korea/)).toBeVisible()
    await expectAccessible()
    for (const [words, headline] of [
      ['Kenya', /^Kenya is not named/],
      ['Ukraine', /^Ukraine is named/],
      ['globalisation', /is not found/],
    ] as const) {
      await fieldOf(page).fill(words)
      await page.keyboard.press('Enter')
      await expect(headlineOf(page)).toHaveText(headline)
      await expectAccessible()
    }
  })

test('fits a phone without sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page)
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
  for (const words of ['Kenya', 'FOCAC', 'Japan', 'cooperation']) {
    await fieldOf(page).fill(words)
    await page.keyboard.press('Enter')
    await expect(headlineOf(page)).toBeVisible()
    const widths = await layerOf(page).evaluate((layer) =>
      [layer, ...layer.querySelectorAll('.answer, .answer-words, .ask-foot')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    )
    expect(Math.max(...widths)).toBeLessThanOrEqual(0)
  }
})
