import { expect, test } from '@playwright/test'
import { expectSentences, openDashboard } from './dashboard.ts'
import { overviewOf, saidIn } from './deckPage.ts'
import { expectSlide, openSlide, present, slideRegion } from './presentation.ts'

const presentButton = { name: 'Present', exact: true } as const

test('presenting begins with the slide that stands first, whichever that is', async ({ page }) => {
  await openSlide(page)
  await page.keyboard.press('o')
  await overviewOf(page).getByRole('button', { name: 'Move slide 2 earlier' }).click()
  await expect(saidIn(page)).toHaveText('Slide moved to 1 of 10')
  await page.goto('./')
  await page.getByRole('button', presentButton).click()
  await expect(page.getByRole('region', { name: '1 of 10: Who is named' })).toBeVisible()
  await expect(page).toHaveURL(/present=partners/)
})

test('what was chosen before presenting is there again at its end, also when the page was loaded again', async ({
  page,
}) => {
  await openDashboard(page, '?i=gsi')
  await page.getByRole('button', presentButton).click()
  await expectSlide(page, 1)
  await page.keyboard.press('PageDown')
  await expectSlide(page, 2)
  await page.reload()
  await expectSlide(page, 2)
  await page.getByRole('button', { name: 'End' }).click()
  await expectSentences(page, [11])
  // Only once: a presentation opened by its link ends in the whole statement.
  await openSlide(page, 'initiative-gci')
  await page.getByRole('button', { name: 'End' }).click()
  await expect(page.getByRole('status')).toHaveText('All 14 sentences')
})

test('the colours that were chosen stay while presenting, where nothing may be stored too', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused.', 'SecurityError')
      },
    }),
  )
  await openDashboard(page)
  const colours = page.getByRole('button', { name: /^Colours/ })
  await colours.click()
  await colours.click()
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', presentButton).click()
  await expectSlide(page, 1)
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Escape')
  await expect(colours).toHaveAccessibleName('Colours: dark')
  await expect(html).toHaveAttribute('data-theme', 'dark')
})

test('in the presenter window the speaker can ask, and shows the room what was asked', async ({ page }) => {
  const { slides, presenter } = await present(page)
  await presenter.keyboard.press('?')
  const help = presenter.getByRole('dialog', { name: 'Keys while presenting' })
  await expect(help).toContainText('ask for a country')
  await expect(help).not.toContainText('presenter window with notes')
  await presenter.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await presenter.keyboard.press('/')
  const layer = presenter.getByRole('dialog', { name: 'Ask the statement' })
  await expect(layer.getByRole('combobox')).toBeFocused()
  await presenter.keyboard.type('Russia')
  await presenter.keyboard.press('Enter')
  await expect(layer.getByRole('heading', { level: 2 })).toContainText('Russia is named in 1 sentence.')
  // The room goes on seeing its slide, until the speaker filters by the answer.
  await expectSlide(slides, 1)
  await expect(slides.getByRole('button', { name: /^Off script/ })).toHaveCount(0)
  await layer.getByRole('button', { name: 'Filter by it' }).click()
  await expect(layer).toHaveCount(0)
  await expect(slides.getByRole('button', { name: 'Off script: back to slide 1' })).toBeVisible()
  await expect(slideRegion(slides, 1)).toContainText('Place: Russia')
})
