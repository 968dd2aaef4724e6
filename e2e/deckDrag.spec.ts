import { expect, type Locator, type Page, test } from '@playwright/test'
import { cardOf, openOverview, overviewOf, saidIn, slideOf } from './deckPage.ts'

/** The whole card of a slide, its picture included. */
const placeOf = (page: Page, label: string): Locator => cardOf(page, label).locator('xpath=ancestor::li')

test('a slide is dragged to its place, which is no click', async ({ page }) => {
  await openOverview(page)
  const from = await placeOf(page, 'Who is named').boundingBox()
  const to = await placeOf(page, 'Belt and Road Initiative').boundingBox()
  if (!from || !to) throw new Error('The cards are not there.')
  await page.mouse.move(from.x + 60, from.y + 60)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 40, { steps: 5 })
  await page.mouse.move(to.x + 60, to.y + 60)
  await page.mouse.up()
  await expect(saidIn(page)).toHaveText('Slide moved to 6 of 10')
  await expect(overviewOf(page)).toBeVisible()
  await cardOf(page, 'Who is named').click()
  await expect(slideOf(page)).toHaveAccessibleName('6 of 10: Who is named')
})

test('a slide that is let go in the very frame it reached its place goes there', async ({ page }) => {
  await openOverview(page)
  const card = cardOf(page, 'Who is named')
  const places = await Promise.all(
    ['Who is named', 'Global Security Initiative', 'Belt and Road Initiative'].map((label) =>
      placeOf(page, label).boundingBox(),
    ),
  )
  const points = places.map((box) => ({ x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 60 }))
  // In one go, so that nothing is rendered in between.
  await card.evaluate((button, [from, past, to]) => {
    const send = (type: string, at = { x: 0, y: 0 }): unknown =>
      button.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          button: type === 'pointermove' ? -1 : 0,
          pointerId: 1,
          pointerType: 'mouse',
          clientX: at.x,
          clientY: at.y,
        }),
      )
    send('pointerdown', from)
    send('pointermove', past)
    send('pointermove', to)
    send('pointerup', to)
  }, points)
  await expect(saidIn(page)).toHaveText('Slide moved to 6 of 10')
})

test('a slide that is dragged to the lower edge brings the cards below it into sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openOverview(page)
  const last = cardOf(page, 'How to read this')
  await expect(last).not.toBeInViewport()
  const from = await placeOf(page, 'The statement').boundingBox()
  const grid = await overviewOf(page).getByRole('list').boundingBox()
  if (!from || !grid) throw new Error('The cards are not there.')
  await page.mouse.move(from.x + 60, from.y + 60)
  await page.mouse.down()
  const lower = grid.y + grid.height - 4
  for (let step = 0; step < 60; step += 1) await page.mouse.move(from.x + 60 + (step % 2), lower)
  await expect(last).toBeInViewport({ ratio: 1 })
  await page.mouse.up()
  await expect(saidIn(page)).toHaveText('Slide moved to 10 of 10')
})
