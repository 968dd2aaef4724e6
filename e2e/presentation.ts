import { expect, type Locator, type Page } from '@playwright/test'
import { ask, layerOf } from './askLayer.ts'
import { fontsReady } from './dashboard.ts'

/** Slides of the composed deck of the shipped statement, in order, as they are announced. */
export const slideLabels = [
  '1 of 10: The statement',
  '2 of 10: Who is named',
  '3 of 10: Global Development Initiative',
  '4 of 10: Global Security Initiative',
  '5 of 10: Global Civilization Initiative',
  '6 of 10: Belt and Road Initiative',
  '7 of 10: Conflicts',
  '8 of 10: Forums of 2024',
  '9 of 10: Themes',
  '10 of 10: How to read this',
] as const

/** The slide on screen by its number, or whichever there is. */
export const slideRegion = (page: Page, number?: number): Locator => {
  const name = number === undefined ? /^\d+ of \d+: / : slideLabels[number - 1]
  return page.getByRole('region', { ...(name === undefined ? {} : { name }), exact: true })
}

/** Expects a slide on screen by its number, from 1. */
export async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(slideRegion(page, number)).toBeVisible()
  await expect(slideRegion(page, number)).toHaveAttribute('aria-roledescription', 'slide')
}

/** Opens a slide by its address and waits for the views that load later. */
export async function openSlide(page: Page, id = 'opening', query = ''): Promise<void> {
  await page.goto(`./?present=${id}${query}`)
  await expect(slideRegion(page)).toBeVisible()
  await fontsReady(page)
}

/** Opens the presenter's window from the slides. */
export async function openPresenter(slides: Page): Promise<Page> {
  const [presenter] = await Promise.all([slides.waitForEvent('popup'), slides.keyboard.press('s')])
  await expect(presenter.getByRole('main', { name: 'Presenter window' })).toBeVisible()
  return presenter
}

/** Presents from the dashboard, with a presenter's window. */
export async function present(page: Page): Promise<{ slides: Page; presenter: Page }> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expectSlide(page, 1)
  return { slides: page, presenter: await openPresenter(page) }
}

/** From the filtered dashboard through what it loads later: asks about Japan, keeps the view as a slide, presents. */
export async function askKeepAndPresent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await ask(page, 'Japan', 'Japan is not named. Searched for: Japan, Japanese, Tokyo.')
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Add to deck' }).click()
  await expect(page.getByText('Added as slide 11 of 11')).toBeVisible()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('region', { name: '1 of 11: The statement' })).toBeVisible()
}

/** Expects the presenter's window at a slide: "4 of 10 Global Security Initiative". */
export const expectPresenter = (presenter: Page, words: string): Promise<void> =>
  expect(presenter.getByRole('heading', { level: 1 })).toHaveText(words)

/** Ends the presentation in one of its windows, which is gone at once when it is the presenter's. */
export async function endFrom(window: Page): Promise<void> {
  const end = window.getByRole('button', { name: 'End', exact: true })
  await end.click().catch((error: unknown) => {
    // It may close before the browser has said that it was clicked.
    if (!window.isClosed()) throw error
  })
}
