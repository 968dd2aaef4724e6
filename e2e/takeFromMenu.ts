import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'

/** Opens a menu and takes what an item of it offers: the name and the bytes of the file that is saved. */
export async function takeFromMenu(
  page: Page,
  menu: string,
  item: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menu', { name: menu }).getByRole('menuitem', { name: item, exact: true }).click()
  const file = await download
  await expect(page.getByRole('menu', { name: menu })).toHaveCount(0)
  const name = file.suggestedFilename()
  await expect(page.getByText(`Saved as ${name}`)).toBeVisible()
  return { name, bytes: await readFile(await file.path()) }
}
