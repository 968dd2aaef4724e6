import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dashboard, retype } from './dashboard.ts'
import { readPasted } from './opening.ts'
import { takeFromMenu } from './takeFromMenu.ts'

const region = (page: Page): Locator => page.getByRole('region', { name: 'Not named', exact: true })
const field = (page: Page): Locator => region(page).getByRole('combobox', { name: 'Reference list' })
const row = (page: Page, name: string): Locator =>
  region(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
const button = (page: Page): Locator =>
  dashboard(page).map.getByRole('button', { name: 'Not named', exact: true })

/** Chooses a list by typing a part of its name. */
async function choose(page: Page, typed: string, name: string | RegExp): Promise<void> {
  await retype(field(page), typed)
  await expect(field(page)).toHaveValue(typed)
  await expect(page.getByRole('option', { name })).toHaveAttribute('data-highlighted')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(field(page)).toHaveValue(name)
}

test('who is not named, against three lists, by keyboard alone', async ({ page }) => {
  await page.goto('./')
  const { map, statement, themes } = dashboard(page)
  await expect(statement).toBeVisible()
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(region(page)).toBeFocused()
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(field(page)).toHaveValue('Neighbours of China')
  for (const hidden of [statement, themes]) await expect(hidden).toBeHidden()

  // Neighbours: one is named, one is reached through a group.
  await expect(region(page)).toContainText('19 of 20 members are not named in this text')
  await expect(row(page, 'India')).toContainText('not named itself, member of BRICS')
  await expect(row(page, 'Japan')).toContainText('searched for Japan, Japanese, Tokyo')
  await expect(row(page, 'Russia')).toHaveCount(0)
  await expect(map.locator('path[data-code="JPN"]').first()).toHaveAttribute('data-shown', 'absent')
  await expect(map.locator('path[data-code="IND"]').first()).toHaveAttribute('data-shown', 'implied')
  // Implied, and not on the list.
  await expect(map.locator('path[data-code="BRA"]').first()).not.toHaveAttribute('data-shown')
  await expectAccessible(page, 'not named')

  // The G20 has two bodies for members; the map of it is walked by its marks.
  await choose(page, 'g20', 'G20, members on 9 January 2024')
  await expect(page).toHaveURL(/[?&]n=g20(?:&|$)/)
  await expect(row(page, 'African Union')).toContainText('searched for African Union, AU')
  await expect(row(page, 'United States')).toHaveCount(0)
  await expect(map.getByRole('button', { name: 'Brazil, not named itself, member of BRICS' })).toBeAttached()
  await row(page, 'Japan').getByRole('button', { name: 'Japan', exact: true }).press('Enter')
  const card = page.getByRole('region', { name: 'Japan' })
  await expect(card).toContainText('is not named')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(region(page)).toBeVisible()

  // A list of one's own, with what is on no list.
  await choose(page, 'own', 'A list of one’s own')
  await expect(region(page)).toContainText('Nobody is on this list.')
  const typed = region(page).getByRole('textbox', { name: /^Names or codes/ })
  await typed.fill('Kenya\nthe EU\nAtlantis\nkenya')
  await region(page).getByRole('button', { name: 'Read the list' }).press('Enter')
  await expect(region(page)).toContainText('1 of 2 members is not named in this text;')
  await expect(region(page)).toContainText('One entry was not understood: “Atlantis”.')
  await expect(region(page)).toContainText('One entry stood there twice and counts once.')
  await expect(page).toHaveURL(/[?&]n=own\.KEN\.eu(?:&|$)/)
  await expectAccessible(page, 'a list of one’s own', '.absent-panel')

  // Back leads through the lists to where it began.
  await page.goBack()
  await expect(region(page)).toContainText('Nobody is on this list.')
  await page.goBack()
  await expect(field(page)).toHaveValue('G20, members on 9 January 2024')
  await page.goForward()
  await page.goForward()
  await expect(row(page, 'Kenya')).toBeVisible()

  // Esc gives the text back, and the focus.
  await button(page).focus()
  await page.keyboard.press('Escape')
  await expect(region(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()
  await expect(statement).toBeVisible()
  await expect(map.locator('path[data-code="BRA"]').first()).toHaveAttribute('data-shown', 'implied')
})

test('an absence is of the whole text, and leads to the sentence of the group', async ({ page }) => {
  await page.goto('./?q=development&n=g20')
  const { map, statement, status } = dashboard(page)
  await expect(region(page)).toContainText('in all 14 sentences, whatever is filtered')
  await expect(map.locator('path[data-code="RUS"]').first()).toHaveAttribute('data-shown', 'named')
  await expect(status).toContainText(/of 14 sentences/)

  // What leaves the page says the list, and leaves no filter in the words.
  const table = await takeFromMenu(page, 'Save Not named', 'Table (CSV)')
  expect(table.name).toMatch(/-not-named\.csv$/)
  const lines = table.bytes.toString('utf8').split('\r\n')
  expect(lines).toContain('Filters,"Not named, of G20, members on 9 January 2024"')
  expect(lines).toContain('Japan,not named,,"Japan; Japanese; Tokyo"')
  expect(lines.filter((line) => line.startsWith('Russia,'))).toEqual([])
  const picture = (await takeFromMenu(page, 'Save Not named', 'Picture (SVG)')).bytes.toString('utf8')
  expect(picture).toContain('On the list, not named in this text 10')
  expect(picture).toContain('17 of 21 members are not named in this text')
  await row(page, 'Brazil').getByRole('button', { name: 'sentence 8' }).click()
  await expect(region(page)).toHaveCount(0)
  await expect(statement.locator('[data-sentence="8"]')).toBeInViewport()
  await page.goBack()
  await expect(row(page, 'Brazil')).toBeVisible()
  // By hand: what was absent until then is so no longer.
  await region(page).getByRole('button', { name: 'Close “Not named”' }).click()
  await statement.getByRole('button', { name: 'Correct' }).click()
  await expect(statement.getByRole('button', { name: 'Correct' })).toHaveAttribute('aria-pressed', 'true')
  await button(page).click()
  await expect(region(page)).toBeVisible()
  await region(page).getByRole('button', { name: 'Close “Not named”' }).click()
  await expect(statement.getByRole('button', { name: 'Correct' })).toHaveAttribute('aria-pressed', 'false')
})

test('a list that nobody knows is said, and a text without issuer and date has lists too', async ({
  page,
}) => {
  await page.goto('./?n=g21')
  await expect(region(page).getByRole('alert')).toContainText('“g21”')
  await expect(field(page)).toHaveValue('Neighbours of China')
  await region(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(region(page).getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveURL(/n=china-neighbours/)

  const about = await readPasted(
    page,
    'On harbours\n\nThe harbours of Kenya and of the European Union are open to all.',
  )
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toHaveCount(0)
  await button(page).click()
  await expect(field(page)).toHaveValue('G20, members of all its years')
  await expect(row(page, 'France')).toContainText('not named itself, member of the European Union')
  await expect(row(page, 'Japan')).toContainText('searched for Japan')
  // The text that the page comes with names others, which this one does not.
  await choose(page, 'named in', /^Countries named in “China.s top diplomat/)
  await expect(row(page, 'Russia')).toContainText('searched for Russia')
  await choose(page, 'western africa', 'United Nations in Western Africa, members of all its years')
  await expect(row(page, 'Ghana')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the table stands below the map', async ({ page }) => {
    await page.goto('./')
    await button(page).tap()
    await expect(row(page, 'India')).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
    await page.getByRole('button', { name: 'Text', exact: true }).tap()
    await expect(region(page)).toHaveCount(0)
    await expect(dashboard(page).statement).toBeVisible()
  })
})
