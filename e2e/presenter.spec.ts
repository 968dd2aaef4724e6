import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectPresenter, expectSlide, openPresenter, present } from './presentation.ts'

const elapsed = (presenter: Page) => presenter.getByRole('timer', { name: 'Elapsed time' })

test('shows this slide and the next, and its sentence; nothing in the small slides takes the focus', async ({
  page,
}) => {
  const { presenter } = await present(page)
  await expectPresenter(presenter, '1 of 10 The statement')
  await presenter.getByRole('button', { name: 'Next' }).click()
  await expectPresenter(presenter, '2 of 10 Who is named')
  const next = presenter.getByRole('region', { name: 'Next slide' })
  await expect(next.getByRole('heading').first()).toHaveText('Next slide: Global Development Initiative')
  await expect(next.locator('.slide')).toContainText('Named in one sentence')
  const current = presenter.getByRole('region', { name: 'Current slide' })
  await expect(current.locator('.slide')).toContainText('Two other countries are named outside conflicts')
  await expect(presenter.getByRole('heading', { name: 'Sentence 6 in full' })).toBeVisible()
  await expect(presenter.getByRole('region', { name: 'Note' })).toContainText('No note for this slide.')
  await expect(presenter).toHaveTitle('Presenter window – Statement Atlas')
  // The small slides are as wide as their place, and 16 to 9.
  for (const region of [current, next]) {
    const box = await region.locator('.slide').boundingBox()
    const frame = await region.locator('.scaled-slide').boundingBox()
    expect(Math.abs((box?.width ?? 0) - (frame?.width ?? 0))).toBeLessThanOrEqual(3)
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
  }
  const stops = new Set<string>()
  for (let press = 0; press < 16; press += 1) {
    await presenter.keyboard.press('Tab')
    const stop = await presenter.evaluate(() => {
      const active = document.activeElement
      return active?.closest('.scaled-slide') ? 'a small slide' : (active?.textContent ?? '').trim()
    })
    stops.add(stop)
  }
  expect(stops).not.toContain('a small slide')
  expect([...stops]).toEqual(expect.arrayContaining(['Start again', 'Previous', 'Next', 'Blank', 'End']))
  await expectAccessible(presenter, 'the presenter window')
})

test('shows the private note of the slide, also where this device keeps nothing, and the room never sees it', async ({
  page,
}) => {
  await page.context().addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused.', 'SecurityError')
      },
    }),
  )
  const { slides, presenter } = await present(page)
  const note = presenter.getByRole('region', { name: 'Note' })
  await expect(note).toHaveText(/^No note for this slide\./)
  await slides.keyboard.press('o')
  await slides.getByRole('button', { name: 'Edit slide 1', exact: true }).click()
  await slides.getByRole('textbox', { name: 'Private note' }).fill('Thank the host.\nPause.')
  await slides.getByRole('button', { name: 'Save changes', exact: true }).click()
  await expect(note).toHaveText('Thank the host.\nPause.')

  // A slide that is taken out while it is shown gives way in both windows.
  await presenter.keyboard.press('PageDown')
  await expectSlide(slides, 2)
  await slides.getByRole('button', { name: 'Delete slide 2', exact: true }).click()
  await expectPresenter(presenter, '2 of 9 Global Development Initiative')
  await slides.keyboard.press('Escape')
  await expect(slides.getByRole('region', { name: '2 of 9: Global Development Initiative' })).toBeVisible()
  await presenter.keyboard.press('PageUp')
  await expect(slides.getByRole('region', { name: '1 of 9: The statement' })).toBeVisible()
  await expect(note).toHaveText('Thank the host.\nPause.')
  await expect(slides.getByText('Thank the host.')).toHaveCount(0)
})

test('the buttons at the ends of the deck keep the focus, so that a clicker is heard', async ({ page }) => {
  const { slides, presenter } = await present(page)
  await slides.keyboard.press('End')
  await slides.keyboard.press('PageUp')
  await expectPresenter(presenter, '9 of 10 Themes')
  const next = presenter.getByRole('button', { name: 'Next' })
  await next.focus()
  await presenter.keyboard.press('Enter')
  await expectPresenter(presenter, '10 of 10 How to read this')
  await expect(next).toBeDisabled()
  await expect(next).toBeFocused()
  await presenter.keyboard.press('Enter')
  await expectSlide(slides, 10)
  await presenter.keyboard.press('PageUp')
  await expectPresenter(presenter, '9 of 10 Themes')
})

test('each window drives the other: slides, selection and the black screen', async ({ page }) => {
  const { slides, presenter } = await present(page)
  await presenter.keyboard.press('PageDown')
  await expectSlide(slides, 2)
  await slides.keyboard.press('End')
  await expectPresenter(presenter, '10 of 10 How to read this')
  await expect(presenter.getByText('This is the last slide.')).toBeVisible()
  await expect(presenter.getByRole('button', { name: 'Next' })).toBeDisabled()
  await slides.keyboard.press('Home')
  await expectPresenter(presenter, '1 of 10 The statement')
  for (let slide = 2; slide <= 4; slide += 1) await presenter.keyboard.press(' ')
  await expectSlide(slides, 4)

  // What the room filters is seen in small, and the way back leads back in both.
  const small = presenter.getByRole('region', { name: 'Current slide' }).locator('.slide')
  await expect(small).toContainText('1 of 14 sentences')
  await slides.getByRole('button', { name: /^Ukraine, conflict/ }).press('Enter')
  await expect(slides.getByRole('button', { name: 'Off script: back to slide 4' })).toBeVisible()
  await expect(small).toContainText('Ukraine')
  await presenter.getByRole('button', { name: 'Off script: back to slide 4' }).click()
  await expect(slides.getByRole('button', { name: /^Off script/ })).toHaveCount(0)
  await expect(slides).toHaveURL(/[?&]i=gsi(&|$)/)
  await expect(presenter.getByRole('button', { name: /^Off script/ })).toHaveCount(0)

  const black = slides.getByRole('button', { name: 'Black screen: back to the slide' })
  await presenter.getByRole('button', { name: 'Blank' }).click()
  await expect(black).toBeVisible()
  await expect(presenter.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'true')
  await expect(presenter.getByText('The room sees a black screen.')).toBeVisible()
  await slides.keyboard.press('b')
  await expect(black).toHaveCount(0)
  await expect(presenter.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'false')
  // The next slide ends the black screen.
  await slides.keyboard.press('.')
  await expect(presenter.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'true')
  await presenter.keyboard.press('n')
  await expectSlide(slides, 5)
  await expect(black).toHaveCount(0)
})

test('time runs from the beginning of presenting, through a reload of either window, and can start again', async ({
  page,
}) => {
  // The clock runs on; it is put forward by more than any step of this journey can take.
  const { clock } = page.context()
  await clock.install({ time: new Date('2026-03-02T10:00:00Z') })
  await page.goto('./')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expectSlide(page, 1)
  await clock.fastForward('12:00')
  const presenter = await openPresenter(page)
  await expect(elapsed(presenter)).toHaveText(/^12:\d\d$/)
  await expect(presenter.getByText(/^Time of day 10:1\d/)).toBeAttached()
  await clock.fastForward('05:00')
  await expect(elapsed(presenter)).toHaveText(/^17:\d\d$/)

  await presenter.reload()
  await expect(elapsed(presenter)).toHaveText(/^17:\d\d$/)
  await page.reload()
  await expectSlide(page, 1)
  await clock.fastForward('01:00:00')
  await expect(elapsed(presenter)).toHaveText(/^1:17:\d\d$/)

  await presenter.getByRole('button', { name: 'Start again' }).click()
  await expect(elapsed(presenter)).toHaveText(/^0:\d\d$/)
  await clock.fastForward('07:00')
  await presenter.close()
  // The window of the slides knows the new beginning, also by itself.
  await page.reload()
  await expectSlide(page, 1)
  const again = await openPresenter(page)
  await expect(elapsed(again)).toHaveText(/^7:\d\d$/)
})
