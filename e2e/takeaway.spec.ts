import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { readCsv } from '#fixtures/readCsv.ts'
import { dashboard, openDashboard } from './dashboard.ts'

/** Opens a menu and takes what an item of it offers; the file that is saved. */
const take = async (page: Page, menu: string, item: string) => {
  await page.getByRole('button', { name: menu, exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menu', { name: menu }).getByRole('menuitem', { name: item, exact: true }).click()
  const file = await download
  await expect(page.getByRole('menu', { name: menu })).toHaveCount(0)
  const name = file.suggestedFilename()
  await expect(page.getByText(`Saved as ${name}`)).toBeVisible()
  return { name, text: await readFile(await file.path(), 'utf8') }
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
