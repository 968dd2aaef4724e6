import { expect, type Page, test } from '@playwright/test'

/** Holds back the code of the menus until it is let go. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo = (): void => {}
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/FilterMenus.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return letGo
}

const menu = (page: Page, name: string) => page.getByRole('combobox', { name })
const options = (page: Page) => page.getByRole('option')

test('what is typed before the menu has come is kept, with the focus and the caret', async ({ page }) => {
  const letGo = await holdBack(page)
  await page.goto('./')
  await menu(page, 'Partners').focus()
  await page.keyboard.type('Jpan')
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(options(page)).toHaveCount(0)
  letGo()
  await expect(menu(page, 'Partners')).toHaveAttribute('aria-expanded', 'true')
  await expect(menu(page, 'Partners')).toBeFocused()
  await expect(menu(page, 'Partners')).toHaveValue('Jpan')
  await page.keyboard.type('a')
  await expect(menu(page, 'Partners')).toHaveValue('Japan')
  await expect(options(page)).toHaveText([/^Japan/])
})

test('typing and Enter pick the first find, whenever the menu comes', async ({ page }) => {
  const letGo = await holdBack(page)
  await page.goto('./')
  await menu(page, 'Partners').focus()
  await page.keyboard.type('Russia')
  letGo()
  await expect(options(page).first()).toHaveText(/^Russia/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('2 of 14 sentences')
})

for (const open of ['a click', 'the arrow key', 'a click on its arrow'] as const)
  test(`${open} opens the list as soon as it has come`, async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto('./')
    const themes = menu(page, 'Themes')
    if (open === 'a click') await themes.click()
    else if (open === 'the arrow key') await themes.press('ArrowDown')
    else {
      const box = await themes.boundingBox()
      if (!box) throw new Error('The menu is not to be seen.')
      await page.mouse.click(box.x + box.width + 13, box.y + box.height / 2)
    }
    await expect(themes).toBeFocused()
    letGo()
    await expect(themes).toHaveAttribute('aria-expanded', 'true')
    await expect(themes).toBeFocused()
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(themes).toBeFocused()
  })

test('an open list hears Esc as soon as it has come, and no filter goes', async ({ page }) => {
  const letGo = await holdBack(page)
  await page.goto('./?i=gsi')
  await menu(page, 'Themes').click()
  // The next key there can be comes as soon as the list is said to be open.
  await menu(page, 'Themes').evaluate((place) => {
    const observer = new MutationObserver(() => {
      const list = document.activeElement
      if (place.isConnected || list?.getAttribute('aria-expanded') !== 'true') return
      observer.disconnect()
      document.body.dataset.pressed = 'Escape'
      list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    })
    observer.observe(document.body, { childList: true, subtree: true, attributes: true })
  })
  letGo()
  await expect(page.locator('[data-pressed="Escape"]')).toBeVisible()
  await expect(menu(page, 'Themes')).toHaveAttribute('aria-expanded', 'false')
  await expect(options(page)).toHaveCount(0)
  await expect(menu(page, 'Themes')).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
})

test('the menu that has not been reached takes neither focus nor words', async ({ page }) => {
  await page.goto('./')
  await menu(page, 'Forums').hover()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await menu(page, 'Themes').fill('develop')
  await expect(options(page).first()).toHaveText(/^Development/)
  await page.keyboard.press('Escape')
  await expect(menu(page, 'Forums')).toHaveValue('')
})

test('menus that cannot be loaded say so and can be tried again', async ({ page }) => {
  let isCut = true
  await page.route(/FilterMenus.*\.js$/, (route) => (isCut ? route.abort() : route.continue()))
  await page.goto('./')
  await menu(page, 'Partners').focus()
  await page.keyboard.type('jap')
  const notice = page.getByRole('alert').filter({ hasText: 'The menus could not be loaded.' })
  await expect(notice).toBeVisible()
  isCut = false
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toHaveCount(0)
  await menu(page, 'Partners').fill('japan')
  await options(page).filter({ hasText: 'Japan' }).click()
  await expect(page.getByRole('heading', { name: /Japan/ })).toBeVisible()
})
