import { expect, test } from '@playwright/test'
import { fieldOf, layerOf, option } from './askLayer.ts'
import {
  expectAtRest,
  expectQuery,
  expectSentences,
  initiativeButton,
  openDashboard,
  placeButton,
} from './dashboard.ts'

test('each dimension has one chip: a click edits it, its cross removes it', async ({ page }) => {
  const { chips, partners, forums, themes } = await openDashboard(
    page,
    '?p=RUS,USA&f=boao-2024,ciie-7&t=peace,trade&d=2024-01-01..2024-06-30&q=China',
  )
  const items = chips.getByRole('listitem')
  await expect(items).toHaveCount(5)
  await expect(items.nth(0)).toContainText('Place: Russia, also through BRICS or United States')
  await expect(items.nth(1)).toContainText('Forum: Boao Forum for Asia or China Import Expo')
  await expect(items.nth(2)).toContainText('Theme: Peace & conflict or Openness & trade')
  await expect(items.nth(3)).toContainText('Period: 1 Jan – 30 Jun 2024')
  await expect(items.nth(4)).toContainText('Words: “China”')

  await items.nth(0).getByRole('button').first().click()
  await expect(partners).toBeFocused()
  await items.nth(1).getByRole('button').first().click()
  await expect(page.getByRole('combobox', { name: 'Forums' })).toBeFocused()
  await items.nth(2).getByRole('button').first().click()
  await expect(page.getByRole('combobox', { name: 'Themes' })).toBeFocused()
  await items.nth(3).getByRole('button').first().click()
  await expect(forums.getByRole('slider', { name: 'Period starts' })).toBeFocused()
  await expect(themes).toBeVisible()
  const words = items.nth(4).getByRole('button').first()
  await words.click()
  await expect(fieldOf(page)).toBeFocused()
  await expect(fieldOf(page)).toHaveValue('China')
  await expect(option(page, /^“China” words/)).toBeVisible()
  await fieldOf(page).press('End')
  await page.keyboard.type(' and')
  await expect(fieldOf(page)).toHaveValue('China and')
  await page.keyboard.press('Escape')
  await expect(layerOf(page)).toHaveCount(0)
  await expect(words).toBeFocused()

  for (const left of ['p', 'f', 't', 'd', 'q']) {
    expect(new URL(page.url()).searchParams.has(left)).toBe(true)
    await items
      .first()
      .getByRole('button', { name: /^Remove / })
      .click()
    await expect.poll(() => new URL(page.url()).searchParams.has(left)).toBe(false)
  }
  await expectAtRest(page)
})

test('the words of a chip are edited by asking for others', async ({ page }) => {
  const { chips } = await openDashboard(page, '?q=China&i=gsi')
  await chips.getByRole('button', { name: 'Words: “China”', exact: true }).click()
  await expect(fieldOf(page)).toHaveValue('China')
  await fieldOf(page).fill('peace')
  await page.keyboard.press('Enter')
  await layerOf(page).getByRole('button', { name: 'Filter by it' }).click()
  await expectQuery(page, '?i=gsi&q=peace')
})

test('the period of a chip is edited behind its tab and behind its table too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { chips, forums } = await openDashboard(page, '?d=2024-01-01..2024-06-30')
  await expect(forums).toBeHidden()
  const period = chips.getByRole('button', { name: /^Period: / })
  await period.click()
  await expect(forums.getByRole('slider', { name: 'Period starts' })).toBeFocused()
  const table = forums.getByRole('button', { name: 'Show as table' })
  await table.click()
  await period.click()
  await expect(table).toBeFocused()
})

test('Clear filters takes away what was chosen and leaves the map view alone', async ({ page }) => {
  const { clear, map } = await openDashboard(page, '?map=pacific')
  await expect(clear).toBeHidden()
  await initiativeButton(page, 'Global Security').click()
  await placeButton(page, 'Ukraine').click()
  await expectSentences(page, [11])
  await clear.click()
  await expectAtRest(page)
  await expectQuery(page, '?map=pacific')
  await expect(map.getByRole('button', { name: 'Pacific' })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expectSentences(page, [11])
})

test('Esc closes what is open first, one layer at a time, and then clears', async ({ page }) => {
  const { map, partners } = await openDashboard(page, '?i=gsi')
  await placeButton(page, 'Ukraine').click()
  const card = map.getByRole('region', { name: 'Ukraine: evidence' })
  await expect(card).toBeVisible()
  await partners.click()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expectSentences(page, [11])
  await page.keyboard.press('Escape')
  await expectAtRest(page)
})

test('Esc that is held down, or ends the composing of a character, takes one step only or none', async ({
  page,
}) => {
  const { map, partners } = await openDashboard(page, '?i=gsi')
  await placeButton(page, 'Ukraine').click()
  const card = map.getByRole('region', { name: 'Ukraine: evidence' })
  await expect(card).toBeVisible()
  await partners.dispatchEvent('keydown', { key: 'Escape', isComposing: true })
  await expect(card).toBeVisible()
  await page.keyboard.down('Escape')
  await expect(card).toBeHidden()
  await page.keyboard.down('Escape')
  await page.keyboard.up('Escape')
  await expectSentences(page, [11])
  await partners.dispatchEvent('keydown', { key: 'Escape', isComposing: true })
  await expectSentences(page, [11])
  await page.keyboard.press('Escape')
  await expectAtRest(page)
})

test('Esc in a combobox whose list is closed clears like anywhere else', async ({ page }) => {
  const { partners } = await openDashboard(page, '?p=RUS,USA&i=gsi')
  await partners.click()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(partners).toBeFocused()
  await page.keyboard.press('Escape')
  await expectAtRest(page)
})

test('Esc in a note closes the note only', async ({ page }) => {
  const { map } = await openDashboard(page, '?i=gsi')
  await map.getByRole('button', { name: 'About boundaries' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectSentences(page, [11])
})

test('the comboboxes find countries, groups, forums and themes by any of their names', async ({ page }) => {
  const { partners } = await openDashboard(page)
  const pick = async (box: string, words: string, option: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: box }).fill(words)
    await page.getByRole('option', { name: option }).click()
  }
  await pick('Partners', 'eu', /^European Union.*1 sentence/)
  await expectSentences(page, [7])
  await pick('Partners', 'us', /^United States.*1 sentence/)
  await expectSentences(page, [6, 7])
  await pick('Themes', 'consensus', /^Partnership/)
  await expectSentences(page, [6, 7])
  await pick('Forums', 'boao', /Boao Forum for Asia/)
  await expectSentences(page, [])
  // Picking again takes away.
  await pick('Forums', 'boao', /Boao Forum for Asia/)
  await expectSentences(page, [6, 7])
  await partners.fill('Côte')
  await expect(page.getByRole('option', { name: /^Côte d’Ivoire/ })).toBeVisible()
  await partners.fill('cote d')
  await expect(page.getByRole('option', { name: /^Côte d’Ivoire/ })).toBeVisible()
  await partners.fill('Atlantis')
  await expect(page.getByText('Nothing of that name is known.')).toBeVisible()
})
