import { expect, test } from '@playwright/test'
import { layerOf } from './askLayer.ts'
import { expectSlide, openSlide, slideRegion } from './presentation.ts'

test('a clicker of the other kind turns while no control has the focus, and scrolls first what scrolls', async ({
  page,
}) => {
  await openSlide(page, 'partners')
  for (const [key, number] of [
    ['ArrowDown', 3],
    ['Enter', 4],
    ['ArrowUp', 3],
    ['Backspace', 2],
  ] as const) {
    await page.keyboard.press(key)
    await expectSlide(page, number)
  }
  const keys = page.getByRole('button', { name: 'Keys', exact: true })
  await keys.focus()
  for (const key of ['ArrowDown', 'ArrowUp', 'Backspace']) await page.keyboard.press(key)
  await expectSlide(page, 2)
  await page.keyboard.press('Enter')
  const help = page.getByRole('dialog', { name: 'Keys while presenting' })
  await expect(help).toContainText('Page Down, N, Space, →, ↓, Enter')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()

  const slide = slideRegion(page, 2)
  await slide.evaluate((region) => {
    region.style.setProperty('overflow-y', 'scroll')
    const more = region.appendChild(document.createElement('div'))
    more.style.setProperty('block-size', `${region.clientHeight * 3}px`)
    region.style.setProperty('display', 'block')
    region.focus()
  })
  // What the browser does with a key that is left to it is its own: it scrolls when it has drawn the box.
  const isLeft = (key: string) =>
    slide.evaluate(
      (region, pressed) =>
        region.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })),
      key,
    )
  expect(await isLeft('ArrowDown')).toBe(true)
  expect(await isLeft(' ')).toBe(true)
  await expectSlide(page, 2)
  await slide.evaluate((region) => region.scrollTo({ top: region.scrollHeight, behavior: 'instant' }))
  await page.keyboard.press('ArrowDown')
  await expectSlide(page, 3)
})

test('letters and Ask answer to a keyboard of another script', async ({ page }) => {
  await openSlide(page, 'partners')
  const press = (key: string, code: string) =>
    page.evaluate(
      (pressed) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
        ),
      { key, code },
    )
  await press('т', 'KeyN')
  await expectSlide(page, 3)
  await press('π', 'KeyP')
  await expectSlide(page, 2)
  await press('ظ', 'Slash')
  await expect(layerOf(page)).toBeVisible()
})
