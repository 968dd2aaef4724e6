import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expectAccessible } from './axe.ts'
import { openDashboard } from './dashboard.ts'
import { readPasted } from './opening.ts'

const openExample = async (page: Page, name: string): Promise<void> => {
  const about = await readPasted(page, await readFile(`examples/pairs/texts/${name}.txt`, 'utf8'))
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
}

/** The address of 2031 beside that of 2032. */
const compareAddresses = async (page: Page): Promise<void> => {
  await openDashboard(page)
  await openExample(page, 'address-2032')
  await openExample(page, 'address-2031')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Compare with' })
  await dialog.getByRole('button', { name: /13 January 2032$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('3 added, 2 dropped, 5 kept')).toBeVisible()
}

const take = async (page: Page, item: string): Promise<Uint8Array> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const menu = page.getByRole('menu', { name: 'Export' })
  await menu.getByRole('menuitem', { name: item, exact: true }).click()
  await expect(menu).toHaveCount(0)
  const saved = await download
  await expect(page.getByText(`Saved as ${saved.suggestedFilename()}`)).toBeVisible()
  return new Uint8Array(await readFile(await saved.path()))
}

const slide = (page: Page, label: string) => page.getByRole('region', { name: label, exact: true })

test('a comparison is saved as PowerPoint and PDF, presented by keys, and left again', async ({ page }) => {
  await compareAddresses(page)
  const parts = unzipSync(await take(page, 'PowerPoint'))
  const named = (name: RegExp): readonly string[] =>
    Object.keys(parts)
      .filter((part) => name.test(part))
      .map((part) => strFromU8(parts[part] as Uint8Array))
  expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(8)
  expect(named(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(1)
  expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).join()).toContain('B: one mention, sentence 16')
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: await take(page, 'PDF'), verbosity: 0 }).promise
  expect(document.numPages).toBe(8)
  const headlines = (await document.getOutline()).map(({ title }) => title)
  expect(headlines[1]).toMatch(/^B names Vietnam, Ghana, and Chile, which A does not/)

  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const opening = slide(page, '1 of 8: Comparison')
  await expect(opening).toHaveAttribute('aria-roledescription', 'slide')
  await expect(opening.getByRole('heading', { level: 1 })).toHaveText('Two statements compared')
  await expectAccessible(page, 'a slide of a comparison', '.presentation')
  await page.keyboard.press('PageDown')
  const places = slide(page, '2 of 8: Places')
  await expect(places.getByRole('heading', { level: 1 })).toHaveText(/^B names Vietnam, Ghana, and Chile/)
  const map = places.getByRole('img', {
    name: /^Map: Added: Vietnam, Ghana, Chile\. Dropped: Norway, Mexico/,
  })
  await expect(map.locator('[data-code="GHA"]').first()).toHaveAttribute('fill', /^url/)
  await page.keyboard.press('End')
  await expect(slide(page, '8 of 8: How to read this')).toBeVisible()
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'Overview' })
  await expect(overview.getByRole('listitem')).toHaveCount(8)
  await expectAccessible(page, 'the slides of a comparison', '.overview[open]')
  await overview.getByRole('button', { name: 'Delete slide 4' }).click()
  await expect(overview.getByRole('status').first()).toHaveText('Slide deleted: Forums')
  await overview.getByRole('button', { name: 'Edit slide 2' }).click()
  const form = page.getByRole('dialog', { name: 'Edit slide 2: Places' })
  await form.getByLabel('Headline').fill('Where we went')
  await form.getByLabel('Private note').fill('Begin with Ghana')
  await form.getByRole('button', { name: 'Save changes' }).click()
  await expect(form).toBeHidden()
  await overview.getByRole('button', { name: /^6 ?Reworded sentences/ }).click()
  await expect(overview).toBeHidden()
  const wording = slide(page, '6 of 7: Reworded sentences')
  await expect(wording.locator('del').filter({ hasText: 'forty' })).toBeVisible()
  await expect(wording.locator('ins').filter({ hasText: 'ninety' })).toBeVisible()
  // A link leads to the slide; Back leads out of the slides.
  await page.reload()
  await expect(wording).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await expect(slide(page, '2 of 7: Places').getByRole('heading', { level: 1 })).toHaveText('Where we went')
  await page.keyboard.press('End')
  await expect(slide(page, '7 of 7: How to read this')).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Black screen: back to the slide' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Black screen: back to the slide' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByText('3 added, 2 dropped, 5 kept')).toBeVisible()
  await expect(wording).toHaveCount(0)
  // What is saved is the deck as it was edited.
  const edited = unzipSync(await take(page, 'PowerPoint'))
  const notes = strFromU8(edited['ppt/notesSlides/notesSlide2.xml'] as Uint8Array)
  expect(notes).toContain('Begin with Ghana')
  expect(strFromU8(edited['ppt/slides/slide2.xml'] as Uint8Array)).toContain('Where we went')
})
