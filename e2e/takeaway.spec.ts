import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { readCsv } from '#fixtures/readCsv.ts'
import { dashboard, openDashboard } from './dashboard.ts'
import { aboutDialog, communique, openOpening, readPasted } from './opening.ts'
import { takeFromMenu } from './takeFromMenu.ts'

/** Takes what an item of a menu offers, as text. */
const take = async (page: Page, menu: string, item: string) => {
  const { name, bytes } = await takeFromMenu(page, menu, item)
  return { name, text: bytes.toString('utf8') }
}

/** Cells of the table that a panel shows. */
const tableOn = (page: Page, panel: 'map' | 'forums' | 'themes') =>
  dashboard(page)
    [panel].getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))

test('the tables are saved as they stand on the screen, all at once and panel by panel', async ({ page }) => {
  const { map, forums, themes } = await openDashboard(page, '?i=gsi')
  await forums.getByRole('button', { name: '+ Context' }).click()
  for (const panel of [map, forums, themes])
    await panel.getByRole('button', { name: 'Show as table' }).click()
  const shown = [await tableOn(page, 'map'), await tableOn(page, 'forums'), await tableOn(page, 'themes')]
  const { name, text } = await take(page, 'Export', 'Tables (CSV)')
  expect(name).toMatch(/-tables\.csv$/)
  expect(text).toMatch(/^\uFEFF/)
  const rows = readCsv(text)
  const said = new Map(rows.map(([what = '', words = '']) => [what, words]))
  expect(said.get('Attribution')).toBe('Report of Wang Yi’s remarks, 9 January 2024')
  expect(said.get('Filters')).toBe('Initiative: Global Security')
  expect(said.get('Sentences')).toBe('1 of 14 sentences')
  expect(said.get('Boundaries')).toContain('no position on status')
  expect(said.get('Link')).toMatch(/\?i=gsi$/)
  for (const table of shown) {
    expect(table.length).toBeGreaterThan(1)
    for (const row of table) expect(rows).toContainEqual(row)
  }
  for (const [menu, table] of [
    ['Save map', shown[0]],
    ['Save timeline', shown[1]],
    ['Save themes', shown[2]],
  ] as const) {
    const panel = readCsv((await take(page, menu, 'Table (CSV)')).text)
    for (const row of table ?? []) expect(panel).toContainEqual(row)
  }
})

test('the calendar, the annotations and the map data open elsewhere, and hold what is shown', async ({
  page,
}) => {
  const { map, forums } = await openDashboard(page)
  const dates = await forums.getByRole('button', { name: /\d{4}$/ }).count()
  const calendar = await take(page, 'Export', 'Calendar (ICS)')
  expect(calendar.name).toMatch(/\.ics$/)
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent')
  expect(events).toHaveLength(dates)
  const africa = events
    .map((event) => new ICAL.Event(event))
    .find(({ summary }) => summary.includes('Africa'))
  expect(africa?.startDate.toString()).toBe('2024-09-04')
  expect(africa?.endDate.toString()).toBe('2024-09-07')
  expect(africa?.description).toContain('Source of the dates: ')

  const annotations = JSON.parse((await take(page, 'Export', 'Annotations (JSON-LD)')).text)
  expect(annotations['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
  const statement = await page.request.get('data/statements/2024-01-09-wang-yi.json')
  const { text } = await statement.json()
  for (const { target } of annotations.items) {
    const [quote, position] = target.selector
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
  }

  const geojson = JSON.parse((await take(page, 'Export', 'Map data (GeoJSON)')).text)
  const russia = geojson.features.find(({ id }: { id: string }) => id === 'RUS')
  await expect(map.getByRole('button', { name: 'Russia, named, 1 sentence' })).toBeAttached()
  expect(russia.properties).toMatchObject({ relation: 'named', total: 1 })
  expect(russia.geometry.coordinates[1]).toBeGreaterThan(50)

  // Under a filter that leaves no meeting there is no calendar to be had, and the page says so.
  await page.getByRole('button', { name: 'Global Security Initiative' }).click()
  await expect(dashboard(page).status).toHaveText('1 of 14 sentences')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Calendar (ICS)' }).click()
  await expect(page.getByText('a calendar would be empty')).toBeVisible()
})

test('the statement’s file is the one that the shelf saves, and opens again', async ({ page }) => {
  await openDashboard(page)
  const shipped = await take(page, 'Export', 'Statement file')
  expect(shipped.name).toMatch(/\.statement\.json$/)
  const about = await readPasted(page, communique)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
  const opened = await take(page, 'Export', 'Statement file')
  const dialog = await openOpening(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as file' }).click()
  const kept = await download
  expect(opened.name).toBe(kept.suggestedFilename())
  expect(opened.text).toBe(await readFile(await kept.path(), 'utf8'))

  await dialog.getByLabel('Choose a file').setInputFiles({
    name: shipped.name,
    mimeType: 'application/json',
    buffer: Buffer.from(shipped.text),
  })
  await aboutDialog(page).getByRole('button', { name: 'Show dashboard' }).click()
  await expect(page.getByRole('banner').getByRole('heading', { level: 1 })).toHaveText(
    'China’s top diplomat presents diplomatic goals for 2024',
  )
  await expect(dashboard(page).status).toHaveText('All 14 sentences')
})

test('a menu is walked by keys and gives the focus back; what cannot be made says so, and is made again', async ({
  page,
}) => {
  await openDashboard(page)
  const button = page.getByRole('button', { name: 'Export', exact: true })
  await button.press('Enter')
  const menu = page.getByRole('menu', { name: 'Export' })
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.evaluate(() => {
    const make = URL.createObjectURL
    URL.createObjectURL = () => {
      URL.createObjectURL = make
      throw new Error('No room is left.')
    }
  })
  await button.press('Enter')
  await menu.getByRole('menuitem', { name: 'Tables (CSV)' }).press('Enter')
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('Tables (CSV) could not be made. No room is left.')
  const download = page.waitForEvent('download')
  await failure.getByRole('button', { name: 'Try again' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  await expect(failure).toHaveCount(0)
})
