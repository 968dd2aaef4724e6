import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { manyStatements } from '#fixtures/manyStatements.ts'
import { writeSeriesFile } from '#views/series/seriesFile.ts'
import { expectAccessible } from './axe.ts'
import { dashboard, openDashboard } from './dashboard.ts'
import { fillShelf } from './filledShelf.ts'
import { dropFiles, openOpening } from './opening.ts'

const partsOf = (page: Page) => {
  const region = page.getByRole('region', { name: 'Series', exact: true })
  return {
    region,
    places: region.getByRole('table', { name: 'Places by statement' }),
    themes: region.getByRole('table', { name: 'Themes by statement' }),
    status: region.getByRole('status'),
    open: page.getByRole('button', { name: 'Series', exact: true }),
  }
}

test('a series of twelve: from a cell to its statement and back, filtered, walked by keys', async ({
  page,
}) => {
  await openDashboard(page)
  const { region, places, themes, status, open } = partsOf(page)
  await fillShelf(page, 12)
  await page.goto('./?p=RUS')
  await open.click()
  await expect(page).toHaveURL(/[?&]series=all$/)
  await expect(status).toHaveText('All 13 statements')
  await expect(themes.getByRole('button', { name: /^Development, / }).first()).toBeVisible()
  // The staircase: who is named first stands first, groups behind places.
  await expect(places.locator('tbody').first().getByRole('rowheader').first()).toHaveText('Norway')
  await expect(places.locator('tbody').nth(1).getByRole('rowheader').first()).toHaveText('European Union')
  await expect(
    places.getByRole('row', { name: /^Germany/ }).getByRole('img', { name: /only a group of theirs is/ }),
  ).not.toHaveCount(0)
  await expectAccessible(page, 'the series', '.series-region')

  const cell = places.getByRole('button', { name: /^Kenya, 2 mentions, .*, 2027, / })
  await cell.click()
  const card = region.getByRole('region', { name: 'Kenya in Address on the harbours, 2027' })
  await expect(card).toContainText('here; in none of the 7 statements before')
  await expect(card).toContainText('We thank Kenya for its pilots')
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page, 'a cell of the series', '.series-card')
  await card.getByRole('button', { name: 'Open with this filter' }).click()
  await expect(dashboard(page).status).toHaveText('1 of 7 sentences')
  await page.goBack()
  await expect(card).toBeVisible()

  await cell.focus()
  await page.keyboard.press('ArrowRight')
  await expect(places.getByRole('button', { name: /^Kenya, 2 mentions, .*, 2028, / })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(places.getByRole('button', { name: /^Senegal, .*, 2028, / })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()

  await places.getByRole('button', { name: 'Ghana', exact: true }).click()
  await expect(status).toHaveText('2 of 13 statements')
  await expect(region.getByText('Place: Ghana')).toBeVisible()
  await region.getByLabel('To year').selectOption('2030')
  await expect(status).toHaveText('1 of 13 statements')
  await expect(page).toHaveURL(/series=to\.2030,place\.GHA$/)
  await page.goBack()
  await expect(status).toHaveText('2 of 13 statements')
  await region.getByRole('button', { name: 'Clear filters' }).click()
  await region.getByRole('combobox', { name: 'Speaker' }).click()
  await page.getByRole('option', { name: /^Ilse Brandt/ }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { name: /^Ilse Brandt/ })).toBeHidden()
  await expect(status).toHaveText('6 of 13 statements')
  await region.getByRole('button', { name: 'Mentions', exact: true }).click()
  await expect(places.getByRole('button', { name: /^Kenya, 2 mentions, .*, 2027, / })).toHaveText('2')
  const download = page.waitForEvent('download')
  await region.getByRole('button', { name: 'Save tables (CSV)' }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  expect(saved).toContain('Speaker: Ilse Brandt')
  expect(saved).toContain('6 of 13 statements')
  expect(saved).toMatch(/^Kenya,2027,\d{4},.*\b2\b/m)

  for (const year of ['2027', '2028'])
    await places.getByRole('button', { name: new RegExp(`^${year}, .*: Address on the harbours`) }).click()
  await region.getByRole('button', { name: 'Compare the two' }).click()
  await expect(page.getByRole('region', { name: 'Text compared' })).toBeVisible()
  await page.goBack()
  await expect(status).toHaveText('6 of 13 statements')
  await page.keyboard.press('Escape')
  await expect(region).toBeHidden()
})

test('lines over years come on request, are of what is chosen, and are a table too', async ({ page }) => {
  await openDashboard(page)
  const { region, status, open } = partsOf(page)
  await fillShelf(page, 12)
  await page.goto('./')
  await open.click()
  await expect(status).toHaveText('All 13 statements')
  const lines = region.getByRole('region', { name: 'Lines over years' })
  await expect(lines).toHaveCount(0)
  const button = region.getByRole('button', { name: 'Lines over years' })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/[?&]series=show\.lines$/)
  const places = lines.getByRole('figure', { name: 'Places over years' })
  await expect(places).toContainText('the 6 with the most mentions, mentions per 1,000 words')
  await expect(places.locator('.recharts-line')).toHaveCount(6)
  await expectAccessible(page, 'lines over years', '.series-lines')

  // The lines obey every filter but their own: Ghana, in two statements, is seen in the years that do not name it.
  await region
    .getByRole('table', { name: 'Places by statement' })
    .getByRole('button', { name: 'Ghana', exact: true })
    .click()
  await expect(status).toHaveText('2 of 13 statements')
  await expect(places).toContainText('the chosen one, mentions per 1,000 words')
  await expect(places.locator('.recharts-line')).toHaveCount(1)
  await region.getByRole('button', { name: 'Mentions', exact: true }).click()
  await places.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect(places.getByText(/^2022$/).last()).toBeVisible()
  await expect(places).toContainText(/Ghana\s*\d mentions?/)

  await places.getByRole('button', { name: 'Show as table' }).click()
  const table = places.getByRole('table', { name: 'Places and groups by year, mentions' })
  await expect(table.getByRole('row')).toHaveCount(13)
  const counts = await table.getByRole('cell').allTextContents()
  const named = counts.filter((_, at) => at % 2 === 1).reduce((sum, n) => sum + Number(n), 0)
  expect(named).toBeGreaterThan(0)
  await page.goBack()
  await expect(status).toHaveText('2 of 13 statements')
  await button.click()
  await expect(lines).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a series has a row a place, which opens on its statements', async ({ page }) => {
    await openDashboard(page)
    await fillShelf(page, 12)
    await page.goto('./?series=all')
    const { region, status } = partsOf(page)
    await expect(status).toHaveText('All 13 statements')
    const row = region
      .getByRole('list', { name: 'Places by statement' })
      .getByRole('listitem')
      .filter({ hasText: /^Kenya/ })
    await expect(row.locator('summary')).toHaveText(/2027–2032/)
    await row.locator('summary').click()
    await row.getByRole('button', { name: /^Kenya, 2 mentions, .*, 2027, / }).click()
    await expect(region.getByRole('region', { name: 'Kenya in Address on the harbours, 2027' })).toBeVisible()
    await row.getByRole('button', { name: 'Filter by Kenya' }).click()
    await expect(status).toHaveText(/^\d of 13 statements$/)
    await expectAccessible(page, 'a series on a phone', '.series-region')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

test('there is no series of one statement, and a link to it says so', async ({ page }) => {
  await openDashboard(page)
  await page.goto('./?series=place.ZZZ')
  const { region, status } = partsOf(page)
  await expect(status).toHaveText('0 of 1 statement')
  await expect(region.getByRole('alert')).toContainText('place.ZZZ')
  await expect(region.getByText('A series needs two statements.')).toBeVisible()
  await region.getByRole('button', { name: 'Close series' }).click()
  await expect(dashboard(page).status).toHaveText('All 14 sentences')
})

test('a series file shows more statements than have room for figures, and says what it does not hold', async ({
  page,
}) => {
  await openDashboard(page)
  await page.goto('./?series=all')
  const { region, places, status } = partsOf(page)
  await expect(status).toHaveText('The one statement')
  const choose = region.locator('input[type=file]')
  await choose.setInputFiles({ name: 'torn.series', mimeType: '', buffer: Buffer.from('AtlasSer') })
  await expect(region.getByRole('alert')).toContainText('torn.series is no series file')
  const file = Buffer.from(writeSeriesFile(manyStatements(300)))
  await choose.setInputFiles({ name: 'many.series', mimeType: '', buffer: file })
  await expect(status).toHaveText('All 300 statements')
  const slider = places.getByRole('slider', { name: 'Statement whose figures are shown' })
  await expect(slider).toHaveAttribute('aria-valuetext', /: Address 299$/)
  await slider.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /: Address 0$/)
  await expectAccessible(page, 'a series of many', '.series-region')
  await places.getByRole('button', { name: /^Ghana, 1 mention, .*Address 0, / }).click()
  const card = region.getByRole('region', { name: 'Ghana in Address 0' })
  await expect(card).toContainText('not on this device')
  await expect(card.getByRole('button', { name: 'Open with this filter' })).toBeHidden()
  await region.getByLabel('From year').selectOption('2020')
  await expect(status).toHaveText('100 of 300 statements')
  await region.getByRole('button', { name: 'Back to the statements of this device' }).click()
  await expect(status).toHaveText('The one statement')
})

test('a series file comes in by "Open" or is dropped on the page, and one that is none is refused by name', async ({
  page,
}) => {
  await openDashboard(page)
  const { region, status } = partsOf(page)
  const alert = region.getByRole('alert')
  const bytes = writeSeriesFile(manyStatements(12))
  const dialog = await openOpening(page)
  const cut = Buffer.from(bytes.subarray(0, bytes.length - 8))
  await dialog.locator('input[type=file]').setInputFiles({ name: 'cut.series', mimeType: '', buffer: cut })
  await expect(dialog).toBeHidden()
  await expect(alert).toContainText(
    `cut.series is no series file. The file: Expected ${bytes.length} bytes but received ${cut.length}.`,
  )
  await expect(alert).toContainText('write the file again with the program that made it')
  await dropFiles(page, [{ name: 'speech.txt', text: 'Norway thanks Kenya.' }])
  await expect(alert).toContainText('speech.txt is no series file.')
  await expect(alert).toContainText('Check that it is the right file.')
  await dropFiles(page, [
    { name: 'notes.txt', text: 'Not this one.' },
    { name: 'twelve.series', text: [...bytes] },
  ])
  await expect(status).toHaveText('All 12 statements')
  await expect(page.getByText('from the file twelve.series')).toBeVisible()
  await expect(alert).toBeHidden()
  await region.getByRole('button', { name: 'Close series' }).click()
  await expect(region).toBeHidden()
  await dropFiles(page, [{ name: 'again.series', text: [...bytes] }])
  await expect(page.getByText('from the file again.series')).toBeVisible()
})
