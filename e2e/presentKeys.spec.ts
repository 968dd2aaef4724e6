import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectSlide, openSlide, slideRegion } from './presentation.ts'

test('a clicker turns the slide whatever has the focus; a map, a list and a chart keep the other keys', async ({
  page,
}) => {
  await openSlide(page, 'partners')
  const map = page.getByRole('group', { name: 'Places the statement marks' })
  const focused = page.locator(':focus')
  await map.getByRole('button').first().focus()
  const first = await focused.getAttribute('aria-label')
  await page.keyboard.press('ArrowRight')
  await expect(focused).not.toHaveAccessibleName(first ?? '')
  await page.keyboard.press('ArrowLeft')
  await expect(focused).toHaveAccessibleName(first ?? '')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await expect(focused).toHaveAccessibleName(first ?? '')
  await expectSlide(page, 2)
  await page.keyboard.press('PageDown')
  await expectSlide(page, 3)
  // What had the focus is gone with its slide.
  await expect(slideRegion(page, 3)).toBeFocused()

  await openSlide(page, 'forums')
  const end = page.getByRole('slider').last()
  await end.focus()
  const before = await end.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowLeft')
  await expect(end).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(page.getByRole('button', { name: 'Off script: back to slide 8' })).toBeVisible()
  await page.keyboard.press('PageUp')
  await expectSlide(page, 7)
  await page.keyboard.press('PageDown')
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('n')
  await expectSlide(page, 9)

  const theme = page.getByRole('button', { name: /^Peace & conflict/ })
  await theme.focus()
  await page.keyboard.press('Space')
  await expect(theme).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowRight')
  await expectSlide(page, 9)
  await page.keyboard.press('PageDown')
  await expectSlide(page, 10)
  await page.getByRole('button', { name: 'Keys' }).focus()
  await page.keyboard.press('p')
  await expectSlide(page, 9)
})

test('a key that is held down turns slides, and does anything else once', async ({ page }) => {
  await openSlide(page, 'partners')
  const hold = async (key: string): Promise<void> => {
    await page.keyboard.down(key)
    await page.keyboard.down(key)
    await page.keyboard.up(key)
  }
  await hold('b')
  const black = page.getByRole('button', { name: 'Black screen: back to the slide' })
  await expect(black).toBeVisible()
  await hold('Escape')
  await expect(black).toHaveCount(0)
  await expectSlide(page, 2)
  await hold('PageDown')
  await expectSlide(page, 4)
  await hold('p')
  await expectSlide(page, 2)
  // What is composed is not pressed.
  await slideRegion(page, 2).dispatchEvent('keydown', { key: 'PageDown', isComposing: true })
  await slideRegion(page, 2).dispatchEvent('keydown', { key: 'Escape', isComposing: true })
  await hold('o')
  await expect(page.getByRole('dialog', { name: 'Overview' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expectSlide(page, 2)
})

test('Esc closes what lies on top, one at a time, then ends', async ({ page }) => {
  await openSlide(page, 'partners')
  await slideRegion(page, 2)
    .getByRole('button', { name: /^Russia, named/ })
    .press('Enter')
  const card = page.getByRole('region', { name: 'Russia: evidence' })
  await expect(card).toBeVisible()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys while presenting' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(card).toBeVisible()
  await page.keyboard.press('b')
  const black = page.getByRole('button', { name: 'Black screen: back to the slide' })
  await expect(black).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(black).toHaveCount(0)
  await expect(card).toBeVisible()
  // What had the focus before has it again.
  await expect(page.getByRole('button', { name: /^Russia, named/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expectSlide(page, 2)

  await page.goto('./?present=forums')
  await page
    .getByRole('button', { name: /^Where the dates come from: Boao/ })
    .first()
    .click()
  const entry = page.getByRole('region', { name: /^Boao Forum.*: evidence$/ })
  await expect(entry).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(entry).toHaveCount(0)
  await expectSlide(page, 8)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})

test('the screen goes black and comes back, by key, by button and by a click', async ({ page }) => {
  await openSlide(page, 'themes')
  const black = page.getByRole('button', { name: 'Black screen: back to the slide' })
  for (const key of ['b', '.']) {
    await page.keyboard.press(key)
    await expect(black).toBeVisible()
    expect(await black.evaluate((element) => element.getBoundingClientRect().toJSON())).toMatchObject({
      left: 0,
      top: 0,
      width: 1440,
      height: 900,
    })
    await page.keyboard.press(key)
    await expect(black).toHaveCount(0)
    await expect(slideRegion(page, 9)).toBeFocused()
  }
  await page.getByRole('button', { name: 'Black screen', exact: true }).click()
  await expect(black).toBeVisible()
  await black.click()
  await expect(black).toHaveCount(0)
  await page.keyboard.press('b')
  await page.keyboard.press('PageUp')
  await expect(black).toHaveCount(0)
  await expectSlide(page, 8)
})

test('single letters can be switched off, and what they do stays within reach', async ({ page }) => {
  await openSlide(page, 'partners')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys while presenting' })
  const letters = keys.getByRole('checkbox', { name: 'Single letters are shortcuts' })
  await expect(letters).toBeChecked()
  await expectAccessible(page, 'the list of keys')
  // In a dialog the keys are the dialog's.
  await page.keyboard.press('n')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(letters).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expectSlide(page, 2)

  for (const key of ['n', 'b', '.', 's', '?', '/']) await page.keyboard.press(key)
  await expectSlide(page, 2)
  await expect(page.getByRole('button', { name: 'Black screen: back to the slide' })).toHaveCount(0)
  await expect(keys).toBeHidden()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const key of ['PageDown', 'Space', 'ArrowRight']) await page.keyboard.press(key)
  await expectSlide(page, 5)
  // By now a window that S had opened would be there.
  expect(page.context().pages()).toHaveLength(1)
  await expect(page).toHaveURL(/present=initiative-gci/)

  await page.reload()
  await expectSlide(page, 5)
  await page.keyboard.press('n')
  await expectSlide(page, 5)
  for (const name of ['Search', 'Full screen', 'Black screen', 'Presenter window', 'Keys', 'End'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Keys' }).click()
  await letters.check()
  await keys.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('n')
  await expectSlide(page, 6)
})

test('a clicker closes what was asked or looked up, and turns the slide', async ({ page }) => {
  await openSlide(page, 'initiative-gsi')
  await page.keyboard.press('/')
  await page.keyboard.type('Japan')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Japan is not named.').first()).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectSlide(page, 5)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectSlide(page, 4)
})

test('where nothing matches a slide says which filters clash, and off script it never shows an empty page', async ({
  page,
}) => {
  await page.goto('./?i=gci&p=RUS&present=initiative-gci')
  const help = page.getByRole('region', { name: 'No sentence matches' })
  await expect(help).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep as a slide' })).toHaveCount(0)
  await help.getByRole('button', { name: 'Remove Place (1 sentence)' }).click()
  await expect(help).toHaveCount(0)
  await expect(slideRegion(page, 5).getByRole('status')).toHaveText('1 of 14 sentences')

  await page.goto('./?p=BRA&present=opening')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Place: Brazil, through BRICS')
  await expect(slideRegion(page, 1).getByRole('blockquote')).toContainText('BRICS')
})

test('the words on a slide are filtered by with the keyboard alone', async ({ page }) => {
  await openSlide(page, 'initiative-gsi')
  await expectSlide(page, 4)
  const words = slideRegion(page, 4).getByRole('region', { name: 'Words of the statement' })
  await words.focus()
  await page.keyboard.press('ArrowRight')
  const marks = words.locator('mark')
  await expect(marks.first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(marks.nth(1)).toBeFocused()
  // How many stand before it hangs on how much of the sentence there is room for.
  const wanted = (await marks.allInnerTexts()).indexOf('fairness and justice')
  expect(wanted).toBeGreaterThan(1)
  for (let at = 2; at <= wanted; at += 1) await page.keyboard.press('ArrowRight')
  await expect(marks.nth(wanted)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Off script: back to slide 4' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Initiative: Global Security · Theme: Rights & fairness',
  )
  // A clicker turns the slide all the same.
  await page.keyboard.press('PageDown')
  await expectSlide(page, 5)
})
