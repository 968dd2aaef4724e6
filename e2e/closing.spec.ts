import { expect, type Page, test } from '@playwright/test'
import { ask, fieldOf, layerOf, openAsk } from './askLayer.ts'
import { expectAtRest, openDashboard } from './dashboard.ts'
import { overviewOf } from './deckPage.ts'
import { openSlide } from './presentation.ts'

/** Closes what lies on top and presses a key before the page has been told that it closed. */
const closeAndPress = (page: Page, key: string): Promise<void> =>
  page.evaluate((pressed) => {
    const open = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')]
    open.at(-1)?.close()
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }))
  }, key)

test('Ask opens again by its key while it is still closing, on the page and on a slide', async ({ page }) => {
  await openAsk(page)
  await ask(page, 'Japan', /^Japan is not named\./)
  await closeAndPress(page, '/')
  await expect(fieldOf(page)).toHaveValue('')
  await expect(fieldOf(page)).toBeFocused()
  await ask(page, 'Brazil', /^Brazil is not named\./)

  await openSlide(page)
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await closeAndPress(page, '/')
  await ask(page, 'Japan', /^Japan is not named\./)
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
})

test('the overview opens again by its key while it is still closing', async ({ page }) => {
  await openSlide(page)
  await page.keyboard.press('o')
  await expect(overviewOf(page)).toBeVisible()
  await closeAndPress(page, 'o')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: '2 of 10: Who is named' })).toBeVisible()
  await expect(overviewOf(page)).toHaveCount(0)
})

test('the form of a slide opens again while it is still closing', async ({ page }) => {
  await openSlide(page)
  await page.keyboard.press('o')
  const edit = overviewOf(page).getByRole('button', { name: 'Edit slide 1', exact: true })
  await edit.click()
  const form = page.getByRole('dialog', { name: /^Edit slide 1/ })
  await form.getByLabel('Private note').fill('Not kept.')
  await edit.evaluate((button: HTMLElement) => {
    ;[...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1)?.close()
    button.click()
  })
  await expect(form.getByLabel('Private note')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
})

test('Esc clears at once after the Esc that closes a list', async ({ page }) => {
  const { partners } = await openDashboard(page, '?p=RUS,USA&i=gsi')
  await partners.click()
  await expect(page.getByRole('listbox')).toBeVisible()
  // Within one task no frame is drawn: the list is on its way out.
  await page.evaluate(async () => {
    for (let pressed = 0; pressed < 2; pressed += 1) {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
      await new Promise<void>((resolve) => queueMicrotask(resolve))
    }
  })
  await expectAtRest(page)
})
