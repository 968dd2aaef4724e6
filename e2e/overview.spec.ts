import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { cardOf, labelsOf, openOverview, overviewOf, present, slideOf } from './deckPage.ts'

const composed = [
  'The statement',
  'Who is named',
  'Global Development Initiative',
  'Global Security Initiative',
  'Global Civilization Initiative',
  'Belt and Road Initiative',
  'Conflicts',
  'Forums of 2024',
  'Themes',
  'How to read this',
]

test.use({ viewport: { width: 1280, height: 720 } })

test('shows every slide with its number and headline, and marks the one on screen', async ({ page }) => {
  await openOverview(page, '?present=initiative-gsi')
  await expect.poll(() => labelsOf(page)).toEqual(composed)
  const current = cardOf(page, 'Global Security Initiative')
  await expect(current).toHaveAttribute('aria-current', 'true')
  await expect(current).toBeFocused()
  await expect(current).toHaveAccessibleName(/^4 Global Security Initiative The sentence that names it/)
  await expect(overviewOf(page).locator('[aria-current]')).toHaveCount(1)
  await expect(overviewOf(page)).toContainText('10 slides · as composed from the statement')
})

test('is walked in two dimensions, and Enter shows the slide', async ({ page }) => {
  await openOverview(page)
  await page.keyboard.press('ArrowDown')
  await expect(cardOf(page, 'Global Security Initiative')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cardOf(page, 'Global Civilization Initiative')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(cardOf(page, 'Who is named')).toBeFocused()
  await page.keyboard.press('End')
  await expect(cardOf(page, 'How to read this')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cardOf(page, 'How to read this')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('PageDown')
  await expect(cardOf(page, 'Forums of 2024')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(overviewOf(page)).toHaveCount(0)
  await expect(slideOf(page)).toHaveAccessibleName('8 of 10: Forums of 2024')
  await expect(slideOf(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(slideOf(page)).toHaveAccessibleName('9 of 10: Themes')
})

test('each card shows its slide once it has come into sight, and says no word twice', async ({ page }) => {
  await openOverview(page, '?present=initiative-gsi')
  const pictures = overviewOf(page).locator('.card-thumb')
  await expect(pictures).toHaveCount(10)
  await expect(pictures.nth(3).locator('.map-stage [data-shown="conflict"]').first()).toBeVisible()
  await expect(pictures.nth(3).locator('h2')).toHaveText(/^The sentence that names it/)
  await expect(pictures.last().locator('.slide')).toHaveCount(0)
  await page.keyboard.press('End')
  await expect(cardOf(page, 'How to read this')).toBeFocused()
  await expect(pictures.last().locator('.slide')).toBeVisible()
  // What is drawn small is not there for the keyboard or for those who listen.
  await expect(overviewOf(page).getByRole('listitem')).toHaveCount(10)
  await expect(overviewOf(page).getByRole('heading')).toHaveCount(1)
  await page.keyboard.press('Home')
  await expect(cardOf(page, 'The statement')).toBeFocused()
  // A click on the picture is a click on the card.
  const picture = await pictures.nth(1).boundingBox()
  if (!picture) throw new Error('There is no picture.')
  await page.mouse.click(picture.x + picture.width / 2, picture.y + picture.height / 2)
  await expect(overviewOf(page)).toHaveCount(0)
  await expect(slideOf(page)).toHaveAccessibleName('2 of 10: Who is named')
})

test('has one tab stop for the cards, then the tools of that card', async ({ page }) => {
  await openOverview(page)
  await page.keyboard.press('ArrowRight')
  const overview = overviewOf(page)
  for (const name of ['Edit slide 2', 'Move slide 2 earlier', 'Move slide 2 later', 'Delete slide 2']) {
    await page.keyboard.press('Tab')
    await expect(overview.getByRole('button', { name })).toBeFocused()
  }
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(cardOf(page, 'Who is named')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(overview.getByRole('button', { name: 'Close overview' })).toBeFocused()
})

test('Esc closes it and gives the focus back', async ({ page }) => {
  await present(page)
  const button = page.getByRole('button', { name: 'Overview' })
  await button.click()
  await expect(overviewOf(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(overviewOf(page)).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(slideOf(page)).toHaveAccessibleName('1 of 10: The statement')
  await button.click()
  await overviewOf(page).getByRole('button', { name: 'Close overview' }).click()
  await expect(overviewOf(page)).toHaveCount(0)
  await button.click()
  await cardOf(page, 'Themes').click()
  await expect(slideOf(page)).toHaveAccessibleName('9 of 10: Themes')
})

/** Words of the overview set smaller than they should be, with their size. */
const tooSmall = (page: Page) =>
  overviewOf(page).evaluate((dialog) => {
    const found: string[] = []
    for (const element of dialog.querySelectorAll('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const least = element.closest('h2, .card-headline, [role="status"], [role="alert"] > :first-child')
        ? 24
        : 16
      if (own && size < least) found.push(`${element.textContent}: ${size}`)
    }
    return found
  })

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [3840, 2160],
  [390, 844],
] as const)
  test(`can be read from the back of a room and fits ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openOverview(page, '?present=initiative-gsi')
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => tooSmall(page)).toEqual([])
    const { scrollWidth, clientWidth } = await overviewOf(page).evaluate((dialog) => {
      const grid = dialog.querySelector('ol') as Element
      return {
        scrollWidth: Math.max(dialog.scrollWidth, grid.scrollWidth),
        clientWidth: dialog.clientWidth,
      }
    })
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    await page.keyboard.press('End')
    await expect(cardOf(page, 'How to read this')).toBeInViewport({ ratio: 1 })
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`has no accessibility fault, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openOverview(page, '?present=initiative-gsi')
    const scan = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .include('dialog[open]')
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    await page.keyboard.press('Alt+ArrowRight')
    await overviewOf(page).getByRole('button', { name: 'Edit slide 5' }).click()
    const edit = page.getByRole('dialog', { name: 'Edit slide 5' })
    await expect(edit.getByLabel('Headline')).toBeFocused()
    await scan()
    await edit.getByLabel('Private note').fill('Slowly')
    await edit.getByRole('button', { name: 'Save changes' }).click()
    await overviewOf(page)
      .locator('input[type="file"]')
      .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
    await expect(overviewOf(page).getByRole('alert')).toBeVisible()
    await scan()
  })
