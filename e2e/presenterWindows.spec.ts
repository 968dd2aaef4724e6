import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import {
  endFrom,
  expectPresenter,
  expectSlide,
  openPresenter,
  openSlide,
  present,
  slideRegion,
} from './presentation.ts'

test('closing either window leaves the other working; one that is opened again picks up where it is', async ({
  page,
}) => {
  const { slides, presenter } = await present(page)
  await slides.keyboard.press('PageDown')
  await expectPresenter(presenter, '2 of 10 Who is named')
  await presenter.close()
  await slides.keyboard.press('PageDown')
  await slides.keyboard.press('PageDown')
  await expectSlide(slides, 4)
  await slides.keyboard.press('b')
  const again = await openPresenter(slides)
  await expectPresenter(again, '4 of 10 Global Security Initiative')
  await expect(again.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'true')

  // The same key brings the window to the front instead of opening a second one.
  await slides.keyboard.press('s')
  // What comes after it has been heard: by then a second window would be there.
  await slides.keyboard.press('PageDown')
  await expectPresenter(again, '5 of 10 Global Civilization Initiative')
  await slides.keyboard.press('PageUp')
  await expectPresenter(again, '4 of 10 Global Security Initiative')
  expect(slides.context().pages()).toHaveLength(2)

  await slides.close()
  await expect(again.getByText(/The window with the slides is closed/)).toBeVisible()
  await again.keyboard.press('PageDown')
  await expectPresenter(again, '5 of 10 Global Civilization Initiative')
  await again.reload()
  await expectPresenter(again, '5 of 10 Global Civilization Initiative')
  expect(again.context().pages()).toHaveLength(1)
})

for (const where of ['slides', 'presenter'] as const)
  test(`ending in the window of the ${where} ends in both`, async ({ page }) => {
    const { slides, presenter } = await present(page)
    const closed = presenter.waitForEvent('close')
    const window = where === 'slides' ? slides : presenter
    await endFrom(window)
    await closed
    await expect(slides.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
    // The next presentation begins anew.
    await slides.getByRole('button', { name: 'Present', exact: true }).click()
    await expectSlide(slides, 1)
    await expectPresenter(await openPresenter(slides), '1 of 10 The statement')
  })

test('a browser that opens no window is answered in words, with ways to get it all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const open = window.open.bind(window)
    let isAllowed = false
    addEventListener('allow', () => {
      isAllowed = true
    })
    window.open = (...args) => (isAllowed ? open(...args) : null)
  })
  await openSlide(page, 'initiative-gsi')
  await page.getByRole('button', { name: 'Presenter window' }).click()
  const message = page.getByRole('alert')
  await expect(message).toContainText('The browser did not open the presenter window. Allow pop-up windows')
  await expectAccessible(page, 'a blocked window')

  // A tab is a window as good as another.
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    message.getByRole('link', { name: 'Open in a new tab' }).click(),
  ])
  await expectPresenter(tab, '4 of 10 Global Security Initiative')
  await expect(message).toHaveCount(0)
  await tab.keyboard.press('PageDown')
  await expectSlide(page, 5)
  await tab.close()

  await page.keyboard.press('s')
  await page.evaluate(() => dispatchEvent(new Event('allow')))
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    message.getByRole('button', { name: 'Try again' }).click(),
  ])
  await expectPresenter(popup, '5 of 10 Global Civilization Initiative')
  await expect(message).toHaveCount(0)
})

test('two presentations in one browser do not drive each other, and foreign messages do nothing', async ({
  page,
  context,
}) => {
  const { slides, presenter } = await present(page)
  const other = await present(await context.newPage())
  await other.presenter.keyboard.press('PageDown')
  await expectSlide(other.slides, 2)
  await expectSlide(slides, 1)
  await expectPresenter(presenter, '1 of 10 The statement')

  await other.slides.evaluate(() => {
    const channel = new BroadcastChannel('statement-atlas.present')
    for (const message of [
      'end',
      { kind: 'end' },
      { format: 'statement-atlas/present', version: 1, kind: 'end', statement: '2024-01-09-wang-yi' },
    ])
      channel.postMessage(message)
    channel.close()
  })
  await slides.keyboard.press('PageDown')
  await expectPresenter(presenter, '2 of 10 Who is named')
  await expectSlide(slides, 2)
  await endFrom(other.presenter)
  await expect(other.slides.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
  await presenter.keyboard.press('PageDown')
  await expect(slideRegion(slides, 3)).toBeVisible()
})
