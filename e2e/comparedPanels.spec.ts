import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { openDashboard } from './dashboard.ts'
import { readPasted } from './opening.ts'

const other = [
  'Address on harbours',
  'Accra, 13 January 2024',
  'With Russia we build a harbour. Norway lent us its cranes. Cooperation and development need peace.',
].join('\n\n')

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('the map, the forums and the themes of two texts tell what changed, and filter each other', async ({
  page,
}) => {
  await openDashboard(page)
  const about = await readPasted(page, other)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Compare with' })
    .getByRole('button', { name: /9 January 2024$/ })
    .click()

  const map = region(page, 'Partners compared')
  const norway = map.getByRole('button', { name: 'Norway, dropped, A: 1 mention, B: 0 mentions' })
  await expect(map.locator('.country[data-code="NOR"]')).toHaveAttribute('data-compared', 'dropped')
  await expect(map.locator('.country[data-code="RUS"]')).toHaveAttribute('data-compared', 'kept')
  await expect(map.locator('.country[data-code="USA"]')).toHaveAttribute('data-compared', 'added')
  await expect(norway).toHaveAttribute('aria-pressed', 'false')
  const forums = region(page, 'Forums compared')
  await expect(
    forums.getByRole('button', { name: /^Boao Forum for Asia, added, Boao, 26–29 Mar 2024$/ }),
  ).toBeVisible()

  await norway.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Norway: compared' })
  await expect(card).toContainText('not named. Searched for: Norway')
  await expect(norway).toHaveAttribute('aria-pressed', 'true')
  await expect(map.locator('.country[data-code="NOR"]')).toHaveAttribute('data-shown', 'named')
  await expect(map.locator('.country[data-code="RUS"]')).not.toHaveAttribute('data-shown')
  await expect(map).toContainText('Norway, dropped: named in 1 sentence of A, 0 of B')
  await expect(forums).toContainText(
    /^Forums compared0 of \d+ forums and meetings stand in a matching sentence/,
  )
  const themes = region(page, 'Themes compared')
  await expect(themes).toContainText('per 1,000 words, matching / all')
  await expectAccessible(page, 'the panels of a comparison', '.compared')

  // The card goes with the choice that opened it; Escape closes the card alone first.
  await page.goBack()
  await expect(norway).toHaveAttribute('aria-pressed', 'false')
  await expect(card).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await norway.focus()
  await page.keyboard.press('Enter')
  await expect(card).toBeVisible()
  // On a small screen it is a sheet below the map.
  const onMap = map.locator('.map-stage').getByRole('region', { name: 'Norway: compared' })
  await expect(onMap).toHaveCount(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(onMap).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(norway).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(norway).toHaveAttribute('aria-pressed', 'false')
  await themes.getByRole('button', { name: 'How this is counted' }).click()
  const counted = page.getByRole('dialog', { name: 'How this is counted' })
  await expect(counted.getByRole('region', { name: 'A', exact: true })).toContainText('cooperation')
  await expect(counted.getByRole('region', { name: 'B', exact: true })).toContainText('development')
  await page.keyboard.press('Escape')
  await expect(counted).toBeHidden()

  // A forum's date comes from other sources: its card cites them, and goes with the choice.
  await forums.getByRole('button', { name: /^Boao Forum for Asia, added/ }).click()
  const boao = page.getByRole('region', { name: 'Boao Forum for Asia: evidence' })
  await expect(boao.getByRole('link').first()).toBeVisible()
  await page.goBack()
  await expect(boao).toBeHidden()

  await themes.getByRole('button', { name: /^Development, kept/ }).click()
  await expect(
    map.getByRole('button', { name: 'Norway, dropped, A: 0 of 1 mention, B: 0 of 0 mentions' }),
  ).toBeVisible()
  await map.getByRole('button', { name: 'Show as table' }).click()
  await expect(map.getByRole('row', { name: /^Norway dropped 0 1 0 0$/ })).toBeVisible()
})
