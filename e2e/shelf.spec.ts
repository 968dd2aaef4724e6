import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dashboard, openDashboard } from './dashboard.ts'
import { aboutDialog, communique, openDialog, openOpening, readPasted } from './opening.ts'

const title = 'Joint communiqué of Finland and Uruguay on forests, water and learning'

const listOf = (dialog: Locator): Locator => dialog.getByRole('list', { name: 'Your statements' })
const rowOf = (dialog: Locator, name: string): Locator =>
  listOf(dialog).getByRole('listitem').filter({ hasText: name })
const headOf = (page: Page): Locator => page.getByRole('banner').getByRole('heading', { level: 1 })

/** Reads a statement and shows it. */
const openPasted = async (page: Page, text = communique): Promise<void> => {
  const about = await readPasted(page, text)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
}

const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(openDialog(page)).toBeHidden()
}

const save = async (page: Page, row: Locator): Promise<{ readonly name: string; readonly text: string }> => {
  const download = page.waitForEvent('download')
  await row.getByRole('button', { name: 'Save as file' }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('a statement is kept beyond the page, renamed, saved, deleted with undo, and opened from its file', async ({
  page,
}) => {
  await openDashboard(page)
  await expect(listOf(await openOpening(page)).getByRole('listitem')).toHaveCount(0)
  await expect(openDialog(page)).toContainText('None is kept here yet.')
  await close(page)
  await openPasted(page)
  await expect(headOf(page)).toHaveText(title)
  await page.reload()
  await expect(headOf(page)).toHaveText(title)

  const dialog = await openOpening(page)
  const row = rowOf(dialog, title)
  await expect(row).toContainText('3 named')
  await expect(row).toContainText('Joint communiqué · 2031, day not known')
  await expect(row.locator('.small-map [data-shown="named"]')).toHaveCount(3)
  await expect(row.locator('.small-map [data-shown="speaker"]')).toHaveCount(2)
  await expectAccessible(page, 'the list of statements', '.open-dialog')
  const rename = row.getByRole('button', { name: 'Rename' })
  await rename.click()
  const field = listOf(dialog).getByRole('textbox', { name: 'Title' })
  await expect(field).toBeFocused()
  await field.fill('Something else')
  await field.press('Escape')
  await expect(field).toBeHidden()
  await expect(rename).toBeFocused()
  await rename.press('Enter')
  await expect(field).toHaveValue(title)
  await field.fill('Forests: water and learning')
  await field.press('Enter')
  const renamed = rowOf(dialog, 'Forests: water and learning')
  await expect(renamed.getByRole('button', { name: 'Rename' })).toBeFocused()
  await expect(headOf(page)).toHaveText('Forests: water and learning')
  const file = await save(page, renamed)
  expect(file.name).toBe('Forests-water-and-learning.statement.json')
  expect(JSON.parse(file.text)).toMatchObject({
    format: 'statement-atlas/statement',
    version: 2,
    metadata: { title: 'Forests: water and learning' },
    origins: { title: { by: 'entered' } },
    text: communique,
  })

  // What else is kept of it goes along, and comes back along.
  const beside = (): Promise<readonly string[]> =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('text-')))
  await page.evaluate(
    (id) => localStorage.setItem(`statement-atlas.questions.${id}`, '{}'),
    new URL(page.url()).searchParams.get('s'),
  )
  const keys = await beside()
  expect(keys).toHaveLength(1)
  await renamed.getByRole('button', { name: 'Delete' }).click()
  const undo = listOf(dialog).getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await expect(listOf(dialog).getByRole('listitem')).toHaveText(/^Deleted\./)
  expect(await beside()).toEqual([])
  await undo.press('Enter')
  await expect(renamed.getByRole('button', { name: 'Delete' })).toBeFocused()
  expect(await beside()).toEqual(keys)
  await renamed.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(undo).toBeFocused()
  await close(page)

  const link = page.url()
  await page.goto(`${link}&p=KEN`)
  const notice = page.getByRole('alert').filter({ hasText: 'is not on this device' })
  await expect(dashboard(page).status).toHaveText(/of 14 sentences$/)
  await notice.getByRole('button', { name: 'Open it' }).click()
  await openDialog(page)
    .getByLabel('Choose a file')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
  await aboutDialog(page).getByRole('button', { name: 'Show dashboard' }).click()
  await expect(headOf(page)).toHaveText('Forests: water and learning')
  await expect(dashboard(page).status).toHaveText('1 of 3 sentences')
  await expect(page).toHaveURL(/[?&]p=KEN/)
})

test('two windows agree; what cannot be read is said; the older of two versions is told and loses nothing', async ({
  page,
  context,
}) => {
  await openDashboard(page)
  await openPasted(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(headOf(other)).toHaveText(title)
  const dialog = await openOpening(other)
  await rowOf(dialog, title).getByRole('button', { name: 'Rename' }).click()
  await listOf(dialog).getByRole('textbox', { name: 'Title' }).fill('By the other window')
  await other.keyboard.press('Enter')
  await expect(headOf(page)).toHaveText('By the other window')

  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('statement-atlas')
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction('statements', 'readwrite')
          const store = writing.objectStore('statements')
          const reading = store.getAll()
          reading.onsuccess = () => {
            const [stored] = reading.result
            store.put({ ...stored, id: 'text-spoilt', kept: { ...stored.kept, history: 3 } })
          }
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
  )
  await other.reload()
  await openOpening(other)
  await expect(dialog).toContainText(
    'What is kept of “text-spoilt” cannot be read, and stays as it is. history:',
  )
  const spoilt = other.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save what was kept' }).click()
  expect((await spoilt).suggestedFilename()).toBe('text-spoilt-kept.statement.json')

  // It stands in a list of its own as well, for later.
  await dialog.getByRole('button', { name: 'Dismiss' }).click()
  const aside = dialog.getByRole('list', { name: 'Set aside' }).getByRole('listitem')
  await expect(aside).toContainText('By the other window cannot be read by this version of the page')
  const later = other.waitForEvent('download')
  await aside.getByRole('button', { name: 'Save as file' }).click()
  expect((await later).suggestedFilename()).toBe('text-spoilt-kept.statement.json')
  await expectAccessible(other, 'what is set aside', '.open-dialog')
  await aside.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(aside.getByRole('button', { name: 'Delete for good' })).toBeFocused()
  await aside.getByRole('button', { name: 'Delete for good' }).press('Enter')
  await expect(dialog.getByRole('list', { name: 'Set aside' })).toHaveCount(0)
  await expect(rowOf(dialog, 'By the other window')).toBeVisible()

  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const newer = indexedDB.open('statement-atlas', 99)
        newer.onsuccess = () => resolve()
        newer.onerror = () => reject(newer.error)
      }),
  )
  await expect(dialog).toContainText(
    'A newer version of this page, in another window, keeps the statements now.',
  )
  await openOpening(page)
  await expect(openDialog(page)).toContainText('A newer version of this page')
  await openDialog(page)
    .getByRole('textbox', { name: 'Statement text' })
    .fill('Statement by Peru\n\nWe thank Kenya.')
  await openDialog(page).getByRole('button', { name: 'Read', exact: true }).click()
  await aboutDialog(page).getByRole('button', { name: 'Show dashboard' }).click()
  await expect(headOf(page)).toHaveText('Statement by Peru')
  const kept = rowOf(await openOpening(page), 'Statement by Peru')
  await expect(kept).toContainText('only in this window')
  expect((await save(page, kept)).name).toBe('Statement-by-Peru.statement.json')
})

test('where storage is refused, everything works in this window, and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The user has refused storage.', 'SecurityError')
      },
    })
  })
  await openDashboard(page)
  await openPasted(page)
  await expect(headOf(page)).toHaveText(title)
  const dialog = await openOpening(page)
  await expect(dialog).toContainText('This browser keeps nothing for this page')
  const row = rowOf(dialog, title)
  await expect(row).toContainText('only in this window')
  expect((await save(page, row)).name).toMatch(/^Joint-communiqué-of-Finland-and-Uruguay.*\.statement\.json$/)
  await dialog.getByRole('button', { name: 'Dismiss' }).click()
  await expect(dialog).not.toContainText('This browser keeps nothing for this page')
  await row.getByRole('button', { name: title }).click()
  await expect(dialog).toBeHidden()
  await expect(headOf(page)).toHaveText(title)
})
