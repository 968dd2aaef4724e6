import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectSlide, openSlide, present, slideLabels, slideRegion } from './presentation.ts'

// Two halves, for the two workers.
for (const half of [0, 1])
  test(`every slide keeps WCAG 2.2 AA, light and dark, part ${half + 1}`, async ({ page }) => {
    await openSlide(page)
    for (const [index, label] of slideLabels.entries()) {
      if (index > 0) await page.keyboard.press('PageDown')
      await expectSlide(page, index + 1)
      if (index % 2 !== half) continue
      if (label.endsWith('Themes')) await expect(page.locator('.bar-ghost')).toHaveCount(9)
      // What stands around a slide is the same on every one of them.
      await expectAccessible(page, label, index < 2 ? 'html' : '.slide-body')
    }
  })

test('off script, with a card, and where nothing matches', async ({ page }) => {
  await openSlide(page, 'initiative-gsi')
  const slide = slideRegion(page, 4)
  await slide.getByRole('button', { name: /^China, speaker/ }).hover()
  await expect(page.getByRole('tooltip')).toBeVisible()
  await expectAccessible(page, 'a tooltip', '.slide-body')
  await slide.getByRole('button', { name: /^Ukraine, conflict/ }).press('Enter')
  await expect(slide.getByRole('region', { name: 'Ukraine: evidence' })).toBeVisible()
  await expectAccessible(page, 'off script, with a card')
  await openSlide(page, 'initiative-gci', '&i=gci&p=RUS,nonsense')
  await expect(page.getByRole('region', { name: 'No sentence matches' })).toBeVisible()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'no match, with a notice')
})

test('the black screen, and a presenter window that is alone and then over', async ({ page }) => {
  const { slides, presenter } = await present(page)
  await slides.keyboard.press('b')
  await expect(slides.getByRole('button', { name: 'Black screen: back to the slide' })).toBeVisible()
  await expectAccessible(slides, 'a black screen')
  await expect(presenter.getByText('The room sees a black screen.')).toBeVisible()
  await expectAccessible(presenter, 'the presenter window while the room sees nothing')
  await slides.goto('about:blank')
  await expect(presenter.getByText(/^The window with the slides is closed/)).toBeVisible()
  await expectAccessible(presenter, 'the presenter window alone')
})
