import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dashboard, openDashboard } from './dashboard.ts'
import { aboutDialog, communique, dropFiles, openDialog, openOpening, readPasted } from './opening.ts'

test('a pasted joint statement is read, confirmed and filtered', async ({ page }) => {
  await openDashboard(page)
  const about = await readPasted(page, communique)
  await expect(about.getByLabel('Title')).toHaveValue(/^Joint communiqué of Finland and Uruguay/)
  await expect(about.getByLabel('Date')).toHaveValue('2031')
  await expect(about.getByRole('group', { name: /Which day is 05\/06\/2031\?/ })).toBeVisible()
  for (const name of ['Remove Finland', 'Remove Uruguay'])
    await expect(about.getByRole('button', { name })).toBeVisible()
  await expect(about.getByLabel('Speaker')).toHaveValue('')
  await expect(about).toContainText('3 sentences. 3 countries named')
  await expectAccessible(page, 'about this statement', '.open-dialog')
  // The bar beside the question stands within the dialog's edge.
  const bar = await about.locator('[data-asks="true"]').evaluate((row) => {
    const offsets = [...getComputedStyle(row).boxShadow.matchAll(/(-\d+)px 0px 0px/g)].map(([, by]) =>
      Number(by),
    )
    const edge = row.closest('dialog')?.getBoundingClientRect().left ?? 0
    return row.getBoundingClientRect().left + Math.min(...offsets) - edge
  })
  expect(bar).toBeGreaterThanOrEqual(0)
  await about.getByRole('radio', { name: '5 June 2031' }).check()
  await expect(about.getByLabel('Date')).toHaveValue('5 June 2031')
  await about.getByLabel('Place').fill('Montevideo, Uruguay')
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
  const banner = page.getByRole('banner')
  await expect(banner.getByRole('heading', { level: 1 })).toHaveText(
    'Joint communiqué of Finland and Uruguay on forests, water and learning',
  )
  await expect(banner).toContainText('Montevideo, Uruguay, 5 June 2031')
  await expect(page).toHaveTitle(/^Joint communiqué of Finland .* · Statement Atlas$/)
  const { map, status } = dashboard(page)
  await expect(status).toHaveText('All 3 sentences')
  for (const name of ['Finland, speaker', 'Uruguay, speaker', 'Kenya, named', 'Spain, implied'])
    await expect(map.getByRole('button', { name: new RegExp(`^${name}(,|$)`) })).toBeAttached()
  await map.getByRole('button', { name: /^Kenya,/ }).click()
  await expect(status).toHaveText('1 of 3 sentences')
  await expect(page).toHaveURL(/[?&]p=KEN&s=text-[a-z0-9]+$/)
  await page.goBack()
  await page.goBack()
  await expect(status).toHaveText('All 14 sentences')
  await expect(page).toHaveTitle('Statement Atlas')
})

test('what cannot be read is refused with the reason, and nothing is lost', async ({ page }) => {
  await openDashboard(page)
  const dialog = await openOpening(page)
  const field = dialog.getByRole('textbox', { name: 'Statement text' })
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(dialog).toContainText('There is nothing to read yet')
  await expect(field).toBeFocused()
  await field.fill(communique)
  const alert = dialog.getByRole('alert')
  const choose = dialog.getByLabel('Choose a file')
  await choose.setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') })
  await expect(alert).toContainText('empty.txt was not read')
  await expect(choose).toBeFocused()
  await expect(field).toHaveValue(communique)
  await choose.setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "statement-atlas/statement", "version": 99}'),
  })
  await expect(alert).toContainText('broken.json was not read')
  await expect(alert).toContainText('99 is newer than 2')
  await expectAccessible(page, 'a refusal', '.open-dialog')
  await dropFiles(page, [
    { name: 'one.txt', text: 'One.' },
    { name: 'two.txt', text: 'Two.' },
  ])
  await expect(alert).toContainText('One file at a time')
  await expect(field).toHaveValue(communique)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(dashboard(page).status).toHaveText('All 14 sentences')
})

test('reading says how far it is, and can be stopped with what was pasted still there', async ({ page }) => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.context().route('**/data/extract/whole.json', async (route) => {
    await held
    await route.continue()
  })
  await openDashboard(page)
  const dialog = await openOpening(page)
  const field = dialog.getByRole('textbox', { name: 'Statement text' })
  await field.fill(communique)
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue(communique)
  await expect(dialog.getByRole('progressbar')).toBeHidden()
  release()
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(aboutDialog(page)).toBeVisible()
  await aboutDialog(page).getByRole('button', { name: 'Back' }).click()
  await expect(openDialog(page).getByRole('textbox', { name: 'Statement text' })).toHaveValue(communique)
})

test('a book that is pasted does not hold the page up, and is read whole', async ({ page }) => {
  await openDashboard(page)
  const dialog = await openOpening(page)
  const field = dialog.getByRole('textbox', { name: 'Statement text' })
  const lines = 'We thank Kenya for its harbour.\n'.repeat(20_000)
  await field.fill(`Statement by Peru\n\n${lines}`)
  await expect(dialog).toContainText('120,003 words pasted; the field shows their beginning')
  await expect(field).toHaveValue(/^Statement by Peru\n\nWe thank Kenya.{100,4000}…$/s)
  await dialog.getByRole('button', { name: 'Empty the field' }).click()
  await expect(field).toHaveValue('')
  await field.fill(`Statement by Peru\n\n${lines}`)
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  const about = aboutDialog(page)
  await expect(about).toContainText('20,000 sentences. 1 country named')
  // Read again by another date, and stopped: what was entered stands.
  await about.getByLabel('Date').fill('June 2031')
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await page.keyboard.press('Escape')
  await expect(about.getByLabel('Date')).toHaveValue('June 2031')
  await page.keyboard.press('Escape')
  await expect(about).toBeHidden()
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeFocused()
})

test('a file that is dropped on the page is read at once', async ({ page }) => {
  await openDashboard(page)
  await dropFiles(page, [
    { name: 'letter.md', text: 'Statement by Kenya\n\n21 September 2023\n\nWe thank Peru.' },
  ])
  const about = aboutDialog(page)
  await expect(about.getByLabel('Title')).toHaveValue('Statement by Kenya')
  await expect(about).toContainText('letter.md. These are guesses')
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(dashboard(page).status).toHaveText(/^All 1 sentence/)
})
