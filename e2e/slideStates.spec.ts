import { expect, type Page, test } from '@playwright/test'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { longIndex } from '#fixtures/longStatement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { measureSlide } from './measureSlide.ts'
import { openSlide, slideRegion } from './presentation.ts'

const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const

/** Expects everything on the slide to be large enough, whole, and clear of everything else. */
const expectSound = async (page: Page, what: string): Promise<void> => {
  const { faults, label } = await measureSlide(page)
  expect.soft(faults, `${label}, ${what}`).toEqual([])
}

for (const { width, height } of sizes)
  test(`off script every slide still fits ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const id of ['opening', 'partners', 'initiative-gci', 'conflicts', 'forums', 'themes', 'reading'])
      for (const filters of [
        'p=RUS',
        'i=bri,gci,gdi,gsi&p=eu,brics,USA&t=trade,peace&q=cooperation',
        'i=gsi&p=RUS',
      ]) {
        await openSlide(page, id, `&${filters}`)
        await expect(page.getByRole('button', { name: /^Off script/ })).toBeVisible()
        await expectSound(page, filters)
      }
  })

for (const [name, { statement }] of Object.entries({ ...inventedStatements, long: longIndex }))
  for (const { width, height } of sizes)
    test(`the deck of another statement, ${name}, fits ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.route('**/data/statements/*.json', (route) =>
        route.fulfill({ json: { ...statementFormat, ...statement } }),
      )
      await openSlide(page)
      const label = (await slideRegion(page).getAttribute('aria-label')) ?? ''
      const total = Number(/ of (\d+): /.exec(label)?.[1])
      for (let number = 1; number <= total; number += 1) {
        await expect(page.getByRole('region', { name: new RegExp(`^${number} of ${total}: `) })).toBeVisible()
        await expectSound(page, name)
        await page.keyboard.press('PageDown')
      }
    })
