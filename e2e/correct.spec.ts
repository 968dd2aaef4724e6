import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import {
  boxOfWords,
  expectInSight,
  letStandFor,
  mentionDialog,
  openToCorrect,
  selectWords,
  serveWordsOnRivers,
} from './correctedText.ts'
import { openOpening, readPasted } from './opening.ts'

test.beforeEach(({ page }) => serveWordsOnRivers(page))

test('words are corrected by mouse and by keyboard, counted at once, taken back, and kept', async ({
  page,
}) => {
  const region = await openToCorrect(page)
  const map = page.getByRole('region', { name: 'Map of partners' })
  const named = (name: string) => map.getByRole('button', { name: new RegExp(`^${name}, named, `) })
  const dialog = mentionDialog(page)
  await expect(region.getByText('No corrections')).toBeVisible()
  await expect(region.getByRole('button', { name: 'Doubtful 2' })).toBeVisible()
  await expectAccessible(page, 'correcting', '.statement-panel')

  // By mouse: words that no rule read, then a mention that was read.
  const words = await boxOfWords(region, 1, 'the host country')
  await page.mouse.move(words.left + 1, words.middle)
  await page.mouse.down()
  await page.mouse.move(words.right - 1, words.middle, { steps: 5 })
  await page.mouse.up()
  await region.getByRole('button', { name: 'Add mention' }).click()
  await expect(dialog).toContainText('“the host country” sentence 1, not read')
  await expectAccessible(page, 'what words stand for', '.mention-dialog')
  await letStandFor(page, 'Peru')
  await expect(named('Peru')).toHaveAccessibleName('Peru, named, 1 sentence')
  await expect(region.locator('mark[data-note="Peru, by hand"]')).toHaveText('the host country')
  await region.locator('mark', { hasText: 'Brazil' }).click()
  await expect(dialog.getByRole('combobox', { name: 'Stands for' })).toHaveValue('Brazil')
  await letStandFor(page, 'ARG')
  await expect(named('Argentina')).toBeAttached()
  await expect(named('Brazil')).toHaveCount(0)

  // By keyboard: to the next word, all places with it, something of one's own.
  await page.keyboard.press('Escape')
  const current = region.locator('.word-frame')
  await expect(current).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(current).toHaveCount(1)
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(dialog).toContainText('“Forum” sentence 3, not read')
  await expect(dialog).toContainText('2 more: sentences 2, 3')
  await page.keyboard.type('River Days')
  await expect(dialog.getByRole('option', { name: 'A new country, “River Days”' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listbox')).toHaveCount(0)
  await dialog.getByRole('combobox', { name: 'What the new one is' }).selectOption('forum')
  await expect(dialog.getByRole('checkbox', { name: 'all 3 places with these words' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(region.locator('mark[data-note="River Days, by hand"]')).toHaveCount(3)

  // What is doubtful: one accepted in the line, one found and rejected by keyboard.
  await region.getByRole('button', { name: 'Accept Georgia, the country' }).click()
  await expect(named('Georgia')).toBeAttached()
  await page.keyboard.press('F8')
  await expect(current).toHaveCount(1)
  await page.keyboard.press('Delete')
  await expect(region.getByRole('button', { name: /^Doubtful/ })).toHaveCount(0)
  await expect(region.getByText('7 corrections, kept on this device')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+z')
  await expect(region.getByRole('button', { name: 'Doubtful 1' })).toBeVisible()
  await region.getByRole('button', { name: 'Redo' }).click()
  await expect(region.getByRole('button', { name: /^Doubtful/ })).toHaveCount(0)

  // All of it is there again, with the way back.
  await openToCorrect(page)
  await expect(region.getByText('7 corrections, kept on this device')).toBeVisible()
  await expect(named('Peru')).toBeAttached()
  await region.getByRole('button', { name: 'Undo' }).click()
  await expect(region.getByRole('button', { name: 'Doubtful 1' })).toBeVisible()
  await region.locator('mark', { hasText: 'the host country' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(named('Peru')).toHaveCount(0)

  // Esc leaves the words, then the mode; after it a mark filters again.
  await expect(current).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(current).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(region.getByRole('button', { name: 'Correct' })).toHaveAttribute('aria-pressed', 'false')
  await region.locator('mark', { hasText: 'Kenya' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: '2 of 4 sentences' })).toBeVisible()
})

test('a mention takes more words or fewer, everywhere with the same words or in one place', async ({
  page,
}) => {
  const region = await openToCorrect(page)
  const dialog = mentionDialog(page)
  const kenya = region.locator('mark[data-entity="KEN"]')
  await kenya.last().click()
  const everywhere = dialog.getByRole('checkbox', { name: 'all 2 places with these words' })
  await expect(everywhere).toBeChecked()
  await expect(region.locator('.word-frame[data-look="same"]')).toHaveCount(1)
  await everywhere.uncheck()
  // By mouse one word more, which the other place does not have; by keyboard one more and one fewer.
  await dialog.getByRole('button', { name: 'One word more at the start' }).click()
  await expect(dialog).toContainText('“thanked Kenya” sentence 3, read by rule as “Kenya”')
  await expect(everywhere).toHaveCount(0)
  await expect(region.locator('.word-frame[data-look="same"]')).toHaveCount(0)
  // The words are drawn in two pieces, and have one frame on each line.
  const tops = await region
    .locator('.word-frame')
    .evaluateAll((frames) => frames.map((frame) => Math.round(frame.getBoundingClientRect().top)))
  expect(new Set(tops).size).toBe(tops.length)
  await expect(dialog.getByRole('button', { name: 'One word more at the end' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expectAccessible(page, 'more words of a mention', '.mention-dialog')
  await page.keyboard.press('Enter')
  await expect(dialog.locator('q')).toHaveText('“Forum thanked Kenya”')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(dialog.locator('q')).toHaveText('“thanked Kenya”')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(kenya).toHaveText(['Kenya', 'thanked Kenya'])
  await expect(region.getByText('1 correction, kept on this device')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(kenya).toHaveText(['Kenya', 'Kenya'])
})

test('a selection across directions keeps exactly its words', async ({ page }) => {
  const region = await openToCorrect(page)
  const dialog = mentionDialog(page)
  for (const words of ['NATO', 'مصر', 'NATO ومصر']) {
    await selectWords(region, 4, words)
    await region.getByRole('button', { name: 'Add mention' }).click()
    await expect(dialog.locator('q')).toHaveText(`“${words}”`)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await selectWords(region, 4, 'مصر')
  await region.getByRole('button', { name: 'Add mention' }).click()
  await letStandFor(page, 'Egypt')
  await expect(region.locator('mark[data-note="Egypt, by hand"]')).toHaveText('مصر')
})

test('own words count, are listed with what was corrected, changed and removed', async ({
  page,
  context,
}) => {
  const region = await openToCorrect(page)
  await region.locator('mark', { hasText: 'Brazil' }).click()
  await mentionDialog(page).getByRole('button', { name: 'Remove' }).click()
  await expect(mentionDialog(page)).toHaveCount(0)
  await region.getByRole('button', { name: 'Correct' }).click()
  const themes = page.getByRole('region', { name: 'Themes', exact: true })
  await themes.getByRole('button', { name: 'How this is counted' }).click()
  const sheet = page.getByRole('dialog', { name: 'How this is counted' })
  await expect(sheet.getByText('“Brazil”, sentence 3: not Brazil')).toBeVisible()
  await sheet.getByRole('button', { name: 'Add a term' }).click()
  // Nothing of the sheet lies over the form.
  for (const field of [
    sheet.getByRole('textbox', { name: 'Term' }),
    sheet.getByText('in all statements', { exact: true }),
  ])
    await expect
      .poll(() =>
        field.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          const on = document.elementFromPoint(left + Math.min(20, width / 2), top + height / 2)
          return on !== null && (element.contains(on) || on.contains(element))
        }),
      )
      .toBe(true)
  await sheet.getByRole('textbox', { name: 'Term' }).fill('welcome')
  const meaning = sheet.getByRole('combobox', { name: 'Counts for' })
  await meaning.fill('Partnership')
  await meaning.press('Enter')
  await expect(sheet.getByRole('listbox')).toHaveCount(0)
  await sheet.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(sheet.getByText('“welcome” for Partnership: 1 mention')).toBeVisible()
  await expectAccessible(page, 'how this is counted, with own words', 'dialog')
  const partnership = themes.getByRole('button', { name: 'Partnership, 1 of 1 mention' })
  await sheet.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(partnership).toBeVisible()
  await themes.getByRole('button', { name: 'How this is counted' }).click()
  await sheet.getByRole('button', { name: 'Change “welcome”' }).click()
  await sheet.getByRole('textbox', { name: 'Term' }).fill('sides')
  await sheet.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(sheet.getByText('“sides” for Partnership: 1 mention')).toBeVisible()

  // The same for all statements: one that is opened in another tab counts it, and says so in its file.
  await sheet.getByRole('button', { name: 'Change “sides”' }).click()
  await sheet.getByRole('radio', { name: 'in all statements' }).check()
  await sheet.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(sheet.getByText('“sides” for Partnership, in all statements: 1 mention')).toBeVisible()
  const other = await context.newPage()
  await other.goto('./')
  const about = await readPasted(other, 'Statement by Peru\n\nBoth sides thank Kenya.')
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(
    other
      .getByRole('region', { name: 'Themes' })
      .getByRole('button', { name: 'Partnership, 1 of 1 mention' }),
  ).toBeVisible()
  const list = (await openOpening(other)).getByRole('list', { name: 'Your statements' })
  const download = other.waitForEvent('download')
  await list.getByRole('button', { name: 'Save as file' }).click()
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  expect(file.ownTerms).toEqual([{ text: 'sides', kind: 'theme', entity: 'partnership' }])
  await sheet.getByRole('button', { name: 'Remove “sides”' }).click()
  await expect(sheet.getByText('No words of your own are counted.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(partnership).toHaveCount(0)
  await expect(other.getByRole('button', { name: /^Partnership, / })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('words are corrected by touch', async ({ page }) => {
    const region = await openToCorrect(page)
    const dialog = mentionDialog(page)
    await expect(region.getByText(/Press and hold words/)).toBeVisible()
    await selectWords(region, 1, 'host country')
    await region.getByRole('button', { name: 'Add mention' }).tap()
    await dialog.getByRole('button', { name: 'One word more at the start' }).tap()
    await letStandFor(page, 'Peru')
    await expect(region.locator('mark[data-note="Peru, by hand"]')).toHaveText('the host country')
    const brazil = region.locator('mark', { hasText: 'Brazil' })
    await brazil.tap()
    await expectInSight(page, brazil)
    await dialog.getByRole('button', { name: 'Remove' }).tap()
    await expect(dialog).toHaveCount(0)
    await region.getByRole('button', { name: 'Accept Georgia, the country' }).tap()
    await region.getByRole('button', { name: 'Reject DR Congo' }).tap()
    await expect(region.getByRole('button', { name: /^Doubtful/ })).toHaveCount(0)
    await expect(region.getByText('4 corrections, kept on this device')).toBeVisible()
    await region.getByRole('button', { name: 'Undo' }).tap()
    await expect(region.getByText('3 corrections, kept on this device')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
})
