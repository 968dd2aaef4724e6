import { expect, type Page, test } from '@playwright/test'
import { readCsv } from '#fixtures/readCsv.ts'
import { expectAccessible } from './axe.ts'
import { openDashboard } from './dashboard.ts'
import { readPasted } from './opening.ts'
import { takeFromMenu } from './takeFromMenu.ts'

const before = [
  'Address on forests, 2031',
  'Montevideo, 14 January 2031',
  'With Kenya we planted two forests. Norway lent us its saws for the whole winter. We thank Japan for the seeds.',
  'The woods are quiet now. The paths are dry. The gates stand open. We shall go on with the European Union.',
].join('\n\n')

const after = [
  'Address on forests, 2032',
  'Montevideo, 13 January 2032',
  'With Kenya we planted three forests. Ghana taught our young foresters how ladders are mended. We thank Japan for the seeds.',
  'The woods are quiet now. The paths are dry. The gates stand open. We shall go on with the European Union.',
].join('\n\n')

const openPasted = async (page: Page, text: string): Promise<void> => {
  const about = await readPasted(page, text)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const status = (page: Page) => page.getByRole('status').filter({ hasText: /kept$|sentences?$/ })
const everything = (page: Page, name: string) =>
  region(page, 'Everything compared').getByRole('row').filter({ hasText: name })

/** Two statements on the shelf, the later one shown, and the button that compares. */
const openBoth = async (page: Page): Promise<void> => {
  await openDashboard(page)
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toHaveCount(0)
  await openPasted(page, after)
  await openPasted(page, before)
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible()
}

test('two statements of the shelf are compared, filtered by a dropped place, swapped and left again', async ({
  page,
}) => {
  await openBoth(page)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Compare with' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog.getByRole('button', { name: /^Address on forests, 2031/ })).toHaveCount(0)
  await expectAccessible(page, 'the choice of another statement', '.compare-with')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Address on forests, 2032, 13 January 2032' }).press('Enter')

  await expect(status(page)).toHaveText('1 added, 1 dropped, 2 kept')
  await expect(dialog).toBeHidden()
  await expect(everything(page, 'Norway').locator('th, td').nth(1)).toHaveText('dropped')
  await expect(everything(page, 'Ghana').locator('th, td').nth(1)).toHaveText('added')
  const text = region(page, 'Text compared')
  await expect(text.locator('del')).toHaveText(['two'])
  await expect(text.locator('ins')).toHaveText(['three'])
  await expect(text.locator('[data-side="second"][data-sentence="2"]')).toHaveText(/^Ghana taught our/)
  await expectAccessible(page, 'a comparison', '.compared')

  // Sentences of the table lead there, out of the fold in which they lie.
  const fold = text.getByRole('button', { name: /same sentences/ })
  await expect(fold).toHaveText(/^5 same sentences, 3–7 in both/)
  await everything(page, 'European Union').getByRole('button', { name: 'Sentence 7 of B' }).click()
  await expect(text.locator('[data-side="second"][data-sentence="7"]')).toBeInViewport()
  await expect(fold).toBeHidden()

  await everything(page, 'Norway').getByRole('button', { name: 'Norway' }).click()
  await expect(status(page)).toHaveText('A: 1 of 7 sentences, B: 0 of 7 sentences')
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveText(/^Place: Norway, dropped/)
  await expect(text.locator('[data-match="true"]')).toHaveText(/^Norway lent us/)
  const { name, bytes } = await takeFromMenu(page, 'Export', 'Tables (CSV)')
  expect(name).toBe('Address-on-forests-2031-compared-with-Address-on-forests-2032.csv')
  const rows = readCsv(bytes.toString('utf8'))
  expect(rows).toContainEqual(['Filters', 'Place: Norway, dropped'])
  expect(rows.find(([first]) => first === 'Norway')?.slice(0, 4)).toEqual(['Norway', 'dropped', 'Place', '1'])
  await page.goBack()
  await expect(status(page)).toHaveText('1 added, 1 dropped, 2 kept')
  await page.goForward()
  await page.getByRole('button', { name: 'Swap A and B' }).click()
  await expect(status(page)).toHaveText('A: 0 of 7 sentences, B: 1 of 7 sentences')
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveText(/^Place: Norway, added/)
  await page.reload()
  await expect(status(page)).toHaveText('A: 0 of 7 sentences, B: 1 of 7 sentences')

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(status(page)).toHaveText('1 added, 1 dropped, 2 kept')
  await page.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'Added' }).click()
  await expect(everything(page, 'Ghana')).toHaveCount(0)
  await expect(everything(page, 'Norway')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Address on forests, 2032')
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused()
  expect(new URL(page.url()).search).not.toMatch(/[?&](?:c|show)=/)
})

test('what is asked is answered for both texts, filters both, and is read where it stands', async ({
  page,
}) => {
  await openBoth(page)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const other = { name: 'Address on forests, 2032, 13 January 2032' }
  await page.getByRole('dialog', { name: 'Compare with' }).getByRole('button', other).click()
  await expect(status(page)).toHaveText('1 added, 1 dropped, 2 kept')
  const dialog = page.getByRole('dialog', { name: 'Ask both statements' })
  const answer = dialog.getByRole('heading', { level: 2 })
  const ask = async (words: string): Promise<void> => {
    await page.keyboard.press('/')
    const field = dialog.getByRole('combobox')
    await field.fill(words)
    await field.press('Enter')
  }

  await ask('Norway')
  await expect(answer).toHaveText('Norway: named in A, not in B.')
  const [inFirst, inSecond] = [region(page, 'Answer of A'), region(page, 'Answer of B')]
  await expect(inFirst).toContainText('Norway lent us its saws for the whole winter.')
  await expect(inSecond).toContainText('Norway is not named. Searched for: Norway,')
  await expectAccessible(page, 'an answer of two texts', '.ask')
  await dialog.getByRole('button', { name: 'Filter by it' }).click()
  await expect(dialog).toBeHidden()
  await expect(status(page)).toHaveText('A: 1 of 7 sentences, B: 0 of 7 sentences')

  // No sentence has both: what is asked takes the place of what was chosen.
  await ask('ladders')
  await expect(answer).toHaveText('“ladders”: not in A, found in B.')
  await dialog.getByRole('button', { name: 'Filter by it alone' }).click()
  await expect(dialog).toBeHidden()
  await expect(status(page)).toHaveText('A: 0 of 7 sentences, B: 1 of 7 sentences')
  expect(new URL(page.url()).searchParams.get('q')).toBe('ladders')
  const chips = page.getByRole('list', { name: 'Active filters' })
  await chips.getByRole('button', { name: 'Words: “ladders”', exact: true }).click()
  await expect(dialog.getByRole('combobox')).toHaveValue('ladders')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Search' }).click()
  await dialog.getByRole('combobox').fill('Kenya')
  await expect(dialog.getByRole('option', { name: /^Kenya/ })).toHaveText(/place · named in A and B$/)
  await dialog.getByRole('combobox').press('Enter')
  await expect(answer).toHaveText('Kenya: named in A and in B.')
  await inSecond.getByRole('button', { name: 'Read in the text' }).click()
  await expect(dialog).toBeHidden()
  await expect(
    region(page, 'Text compared').locator('[data-side="second"][data-sentence="1"]'),
  ).toBeInViewport()

  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('Link copied. It opens on this device alone')).toBeVisible()
})

/** Makes of every statement of the shelf one that older rules have read. */
const makeOlder = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('statement-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const changing = opening.result.transaction('statements', 'readwrite')
          const walk = changing.objectStore('statements').openCursor()
          walk.onsuccess = () => {
            const at = walk.result
            if (!at) return
            const { kept, ...around } = at.value
            at.update({ ...around, kept: { ...kept, extracted: { ...kept.extracted, extractor: 1 } } })
            at.continue()
          }
          changing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )

test('texts that older rules have read are said to be, and read again', async ({ page }) => {
  await openBoth(page)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const other = { name: 'Address on forests, 2032, 13 January 2032' }
  await page.getByRole('dialog', { name: 'Compare with' }).getByRole('button', other).click()
  await expect(status(page)).toHaveText('1 added, 1 dropped, 2 kept')
  await makeOlder(page)
  await page.reload()
  const notice = page.getByRole('alert').filter({ hasText: 'A and B were read by older rules' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Read again' }).click()
  await expect(notice).toBeHidden()
  await expect(status(page)).toHaveText('1 added, 1 dropped, 2 kept')
})

test('a statement beside itself has nothing changed, and one that is not here is said to be missing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?c=2024-01-09-wang-yi')
  await expect(status(page)).toHaveText(/^0 added, 0 dropped, \d+ kept$/)
  await expect(region(page, 'Text compared').getByRole('listitem')).toHaveText(
    /^14 same sentences, 1–14 in both/,
  )

  // What neither has is said, once, and does not travel on.
  await page.goto('./?c=2024-01-09-wang-yi&p=ZZZ&show=new&q=peace')
  const lost = page.getByRole('alert').filter({ hasText: 'Place ZZZ, Show new' })
  await expect(lost).toBeVisible()
  await expect(status(page)).toHaveText(/^A: [1-9]\d* of 14 sentences, B: [1-9]\d* of 14 sentences$/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('Link copied', { exact: true })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).search).toBe('?q=peace&c=2024-01-09-wang-yi')
  await lost.getByRole('button', { name: 'Dismiss' }).click()
  await expect(lost).toBeHidden()
  expect(new URL(page.url()).search).toBe('?q=peace&c=2024-01-09-wang-yi')

  await page.goto('./?c=text-nothing')
  await expect(page.getByRole('alert')).toContainText('text-nothing is not on this device')
  await page.getByRole('button', { name: 'Show one statement alone' }).click()
  await expect(region(page, 'Map of partners')).toBeVisible()
})
