import { expect, test } from '@playwright/test'
import { ask, layerOf } from './askLayer.ts'
import { expectSlide, openSlide, slideLabels, slideRegion } from './presentation.ts'

test('from the dashboard to the last slide, a question from the room, and back, with the keyboard alone', async ({
  page,
}) => {
  await page.goto('./')
  const button = page.getByRole('button', { name: 'Present', exact: true })
  await expect(button).toBeVisible()
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab')
    if (await button.evaluate((element) => element === document.activeElement)) break
  }
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(slideRegion(page, 1)).toBeFocused()
  for (let number = 2; number <= slideLabels.length; number += 1) {
    await page.keyboard.press('PageDown')
    await expectSlide(page, number)
    await expect(slideRegion(page, number)).toBeFocused()
  }
  // There is nothing behind the last one.
  await page.keyboard.press('PageDown')
  await expectSlide(page, 10)
  await page.keyboard.press('/')
  await ask(page, 'Japan', /^Japan is not named\./)
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await expect(slideRegion(page, 10)).toBeFocused()
  await page.keyboard.press('PageUp')
  await expectSlide(page, 9)
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(page).not.toHaveURL(/present=/)
  await expect(page.getByRole('status')).toHaveText('All 14 sentences')
})

test('a visible End leads back to the selection the reader had, and Present to the first slide', async ({
  page,
}) => {
  await page.goto('./?i=gsi')
  const status = page.getByRole('status').filter({ hasText: /sentences?$/ })
  await expect(status).toHaveText('1 of 14 sentences')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expectSlide(page, 1)
  await page.getByRole('button', { name: 'Next slide' }).click()
  await page.getByRole('button', { name: 'Next slide' }).click()
  await page.getByRole('button', { name: 'Previous slide' }).click()
  await expectSlide(page, 2)
  await page.getByRole('button', { name: 'Slide 5: Global Civilization Initiative' }).click()
  await expectSlide(page, 5)
  await page.getByRole('button', { name: 'End', exact: true }).click()
  await expect(status).toHaveText('1 of 14 sentences')
  await expect(page).toHaveURL(/\?i=gsi$/)
})

test('every key turns the slide it should', async ({ page }) => {
  await openSlide(page)
  const turns: readonly (readonly [string, number])[] = [
    ['PageDown', 2],
    ['n', 3],
    ['Space', 4],
    ['ArrowRight', 5],
    ['PageUp', 4],
    ['p', 3],
    ['Shift+Space', 2],
    ['ArrowLeft', 1],
    ['ArrowLeft', 1],
    ['Shift+N', 2],
    ['End', 10],
    ['n', 10],
    ['Home', 1],
  ]
  for (const [key, number] of turns) {
    await page.keyboard.press(key)
    await expect(slideRegion(page), key).toHaveAccessibleName(slideLabels[number - 1] as string)
  }
  // Together with another key a letter is the browser's own.
  await page.keyboard.press('Alt+n')
  await expectSlide(page, 1)
})

test('a slide is live: what is off script says so, in words, and there is a way back', async ({ page }) => {
  await openSlide(page, 'initiative-gsi')
  await expectSlide(page, 4)
  await expect(page).toHaveURL(/[?&]i=gsi(&|$)/)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'The sentence that names it also names two conflicts',
  )
  const slide = slideRegion(page, 4)
  const status = slide.getByRole('status')
  await expect(status).toHaveText('1 of 14 sentences')
  await slide.getByRole('button', { name: /^China, speaker/ }).hover()
  await expect(page.getByRole('tooltip')).toBeVisible()

  await slide.getByRole('button', { name: /^Ukraine, conflict/ }).press('Enter')
  const back = page.getByRole('button', { name: 'Off script: back to slide 4' })
  await expect(back).toBeVisible()
  await expect(slide).toContainText('Initiative: Global Security')
  await expect(slide).toContainText('Place: Ukraine, conflict')
  // A headline speaks of its own selection only: in its place, and as tall, stand the filters in words.
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Initiative: Global Security · Place: Ukraine, conflict',
  )
  await expect(page).toHaveURL(/p=UKR/)
  await page.goBack()
  await expect(back).toHaveCount(0)
  await expectSlide(page, 4)

  await slide.getByRole('button', { name: /^Ukraine, conflict/ }).press('Enter')
  await back.click()
  await expect(back).toHaveCount(0)
  await expect(slide.getByRole('region', { name: /Ukraine/ })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'The sentence that names it also names two conflicts',
  )
  // The button that had the focus is gone with what it was for.
  await expect(slide).toBeFocused()
})

test('the address is a link to the slide, with what the room has made of it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expectSlide(page, 1)
  for (let press = 0; press < 7; press += 1) await page.keyboard.press('PageDown')
  await expectSlide(page, 8)
  await expect(page).toHaveURL(/present=forums/)
  await page.reload()
  await expectSlide(page, 8)
  await page
    .getByRole('button', { name: /^Boao Forum/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Off script: back to slide 8' })).toBeVisible()
  await expect(page).not.toHaveURL(/boao-2024/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Off script: back to slide 8' })).toBeVisible()
  // Turning slides leaves no trail: Back leads out of the room's own filter, then to the dashboard.
  await page.goBack()
  await expect(page.getByRole('button', { name: /^Off script/ })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
  await page.goForward()
  await expectSlide(page, 8)

  await openSlide(page, 'nothing-of-the-kind', '&i=gsi,nonsense')
  await expectSlide(page, 1)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Initiative nonsense')
  await expect(notice).toContainText('The slide “nothing-of-the-kind” of this link is not in this deck.')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
})
