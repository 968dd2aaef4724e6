import { expect, test } from '@playwright/test'
import { ask, fieldOf, layerOf } from './askLayer.ts'
import { dashboard } from './dashboard.ts'
import { openWithInvented } from './invented.ts'
import { slideRegion } from './presentation.ts'

test('a statement that names nothing says so in every view, and has slides of its words', async ({
  page,
}) => {
  await openWithInvented(page, 'nothing')
  await page.goto('./')
  const { map, themes, statement, initiatives, status } = dashboard(page)
  await expect(status).toHaveText('All 3 sentences')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“Dear friends of the reading room”')
  await expect(initiatives).toHaveCount(0)
  await expect(page.getByText('INITIATIVE', { exact: true })).toHaveCount(0)
  await expect(page.getByText('The text names nothing to choose: words can be searched for.')).toBeVisible()
  await expect(map.getByText('The text names no country', { exact: true })).toBeVisible()
  await expect(map.getByRole('list', { name: 'Legend' })).toHaveCount(0)
  const forums = page.getByRole('region', { name: 'Forums', exact: true })
  await expect(forums.getByText('The text names no forum and no meeting.')).toBeVisible()
  await expect(forums.getByRole('button')).toHaveCount(0)
  await expect(themes.getByText('No theme is counted: none of the terms is found in the text.')).toBeVisible()
  await expect(themes.getByRole('button')).toHaveText('How this is counted')
  await expect(statement.locator('[data-sentence]')).toHaveCount(3)
  const menu = page.getByRole('combobox', { name: 'Forums' })
  await menu.press('ArrowDown')
  await expect(page.getByText('The text names none.')).toBeVisible()
  await menu.press('Escape')
  await expect(page.getByText('The text names none.')).toBeHidden()
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(fieldOf(page)).toBeFocused()
  await expect(layerOf(page).getByText('The statement has no names to offer here')).toBeVisible()
  await ask(page, 'lamps', '“lamps” is found in 1 sentence, once.')
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toBeHidden()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(slideRegion(page)).toHaveAttribute('aria-label', '1 of 2: The statement')
  await expect(slideRegion(page).locator('.slide-quote')).toContainText('We thank you for the lamps.')
  await page.keyboard.press('PageDown')
  await expect(slideRegion(page)).toHaveAttribute('aria-label', '2 of 2: How to read this')
})

test('two issuers are named as such, and a forum without a known date is listed, chosen and presented', async ({
  page,
}) => {
  await openWithInvented(page, 'meetings')
  await page.goto('./')
  const { map, status, chips } = dashboard(page)
  await expect(map.getByText('1 country named, 2 issuers', { exact: true })).toBeVisible()
  await expect(map.getByRole('list', { name: 'Legend' }).getByRole('listitem')).toHaveText([
    'Named',
    'Issuer',
    'Venue',
  ])
  for (const name of ['Finland', 'Uruguay'])
    await expect(map.getByRole('button', { name: new RegExp(`^${name}, speaker, `) })).toBeAttached()
  const forums = page.getByRole('region', { name: 'Forums of 2031' })
  const summit = forums.getByRole('button', { name: 'Tidewater Summit, date not known' })
  await summit.click()
  await expect(summit).toHaveAttribute('aria-pressed', 'true')
  await expect(status).toHaveText('1 of 3 sentences')
  await expect(chips).toContainText('Tidewater Summit')
  await expect(forums.getByRole('button', { name: 'Lantern Bay Forum, date not known' })).toBeVisible()
  await summit.click()
  await expect(status).toHaveText('All 3 sentences')
  await forums.getByRole('button', { name: 'Show as table' }).click()
  await expect(forums.getByRole('row')).toHaveCount(4)
  await expect(forums.getByRole('row', { name: /^Tidewater Summit not known/ })).toBeVisible()
  await page.goto('./?present=forums')
  await expect(slideRegion(page)).toHaveAttribute('aria-label', '3 of 4: Forums of 2031')
  await expect(slideRegion(page).getByRole('button', { name: /, date not known$/ })).toHaveCount(2)
})
