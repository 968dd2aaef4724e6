import { expect, type Locator, type Page } from '@playwright/test'

/** A joint statement that was written for the journeys. */
export const communique = [
  'Joint communiqué of Finland and Uruguay on forests, water and learning',
  'Montevideo, 05/06/2031',
  'Finland and Uruguay support closer ties between the European Union and MERCOSUR. They plan joint courses with universities in Japan and New Zealand.',
  'They thanked Kenya for its welcome and reaffirmed the Charter of the United Nations.',
].join('\n\n')

/** The dialog in which a statement is opened. */
export const openDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Open a statement' })

/** The dialog once something was read. */
export const aboutDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'About this statement' })

/** Opens the dialog by its button. */
export async function openOpening(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  const dialog = openDialog(page)
  await expect(dialog.getByRole('textbox', { name: 'Statement text' })).toBeVisible()
  return dialog
}

/** Pastes words and has them read. */
export async function readPasted(page: Page, text: string): Promise<Locator> {
  const dialog = await openOpening(page)
  await dialog.getByRole('textbox', { name: 'Statement text' }).fill(text)
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  const about = aboutDialog(page)
  await expect(about.getByRole('button', { name: 'Show dashboard' })).toBeVisible()
  return about
}

/** Lets files, of words or bytes, go over the page, as from the reader's own folder. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly text: string | readonly number[] }[],
): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const held = new DataTransfer()
    for (const { name, text } of given)
      held.items.add(new File([typeof text === 'string' ? text : Uint8Array.from(text)], name))
    return held
  }, files)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}
