import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import {
  cardOf,
  deckKey,
  keptSlides,
  labelsOf,
  openOverview,
  overviewOf,
  present,
  saidIn,
  slideOf,
} from './deckPage.ts'

test.use({ viewport: { width: 1280, height: 720 } })

const choose = async (page: Page, name: string, text: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await overviewOf(page).getByRole('button', { name: 'Open deck' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

const save = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download')
  await overviewOf(page).getByRole('button', { name: 'Save deck' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('2024-01-09-wang-yi.deck.json')
  return readFile(await file.path(), 'utf8')
}

/** A deck file that holds the present deck, changed. */
const changed = async (page: Page, change: (deck: { slides: Record<string, unknown>[] }) => void) => {
  const deck = JSON.parse(await save(page))
  change(deck)
  return JSON.stringify(deck)
}

test('a deck is saved as a file and opened from it', async ({ page }) => {
  await openOverview(page, '?present=themes')
  await page.keyboard.press('Alt+Home')
  await overviewOf(page).getByRole('button', { name: 'Edit slide 1', exact: true }).click()
  await page.getByLabel('Private note').fill('Begin here')
  await page.keyboard.press('ControlOrMeta+Enter')
  await overviewOf(page).getByRole('button', { name: 'Delete slide 2' }).click()
  const text = await save(page)
  await expect(saidIn(page)).toHaveText('Saved as 2024-01-09-wang-yi.deck.json')
  expect(JSON.parse(text)).toMatchObject({
    format: 'statement-atlas/deck',
    version: 2,
    statement: '2024-01-09-wang-yi',
  })
  const labels = await labelsOf(page)
  const kept = await keptSlides(page)

  await overviewOf(page).getByRole('button', { name: 'Reset to composed' }).click()
  await expect.poll(() => labelsOf(page)).toHaveLength(10)
  await choose(page, 'talk.deck.json', text)
  await expect(saidIn(page)).toHaveText('9 slides opened from talk.deck.json')
  await expect.poll(() => labelsOf(page)).toEqual(labels)
  expect(await keptSlides(page)).toEqual(kept)
  await expect(cardOf(page, 'Themes')).toContainText('note')
  await overviewOf(page).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => labelsOf(page)).toHaveLength(10)
})

test('a deck file may be dropped on the overview', async ({ page }) => {
  await openOverview(page)
  const text = await changed(page, ({ slides }) => slides.splice(0, 8))
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'short.json', { type: 'application/json' }))
    return transfer
  }, text)
  const list = overviewOf(page).getByRole('list')
  await list.dispatchEvent('dragover', { dataTransfer: data })
  await expect(saidIn(page)).toHaveText('Drop the deck file here to open it')
  await list.dispatchEvent('drop', { dataTransfer: data })
  await expect(saidIn(page)).toHaveText('2 slides opened from short.json')
  await expect.poll(() => labelsOf(page)).toEqual(['Themes', 'How to read this'])
})

test('a file that is no deck, or one of another statement, is refused and changes nothing', async ({
  page,
}) => {
  await openOverview(page)
  const alert = overviewOf(page).getByRole('alert')
  const before = await labelsOf(page)
  await choose(page, 'notes.txt', 'Not a deck')
  await expect(alert).toContainText('notes.txt was not opened; the deck is as it was')
  await expect(alert).toContainText('not valid JSON')

  const noHeadline = await changed(page, ({ slides }) => {
    Object.assign(slides[2] as object, { headline: '' })
  })
  await choose(page, 'cut.deck.json', noHeadline)
  await expect(alert).toContainText('cut.deck.json was not opened')
  await expect(alert).toContainText('slides[2].headline: Expected some text.')
  await expect(alert).toContainText('Mend that place')

  const foreign = await changed(page, (deck) => Object.assign(deck, { statement: '1999-harbour' }))
  await choose(page, 'harbour.deck.json', foreign)
  await expect(alert).toContainText('the deck is about “1999-harbour”')
  await alert.getByRole('button', { name: 'Dismiss' }).click()
  await expect(alert).toHaveCount(0)
  await expect.poll(() => labelsOf(page)).toEqual(before)
  await expect(overviewOf(page)).toContainText('as composed from the statement')
})

test('a slide whose link names something unknown is kept and says so', async ({ page }) => {
  await openOverview(page, '?present=initiative-gsi')
  const text = await changed(page, ({ slides }) => {
    Object.assign(slides[3] as object, { link: 'i=gsi,xyz' })
  })
  await choose(page, 'old.deck.json', text)
  await expect(overviewOf(page)).toContainText('Not found in this statement: Initiative xyz')
  expect((await keptSlides(page))[3]?.link).toBe('i=gsi,xyz')
  await cardOf(page, 'Global Security Initiative').click()
  await expect(slideOf(page)).toContainText('Not found in this statement: Initiative xyz')
  await expect(slideOf(page).getByRole('status')).toHaveText('1 of 14 sentences')
})

/** Keeps a deck whose security slide was made from other data. */
const keepOld = async (page: Page, slide: Record<string, unknown>): Promise<void> => {
  await openOverview(page)
  const text = await changed(page, ({ slides }) => {
    Object.assign(slides[3] as object, { basis: 'other data', ...slide })
  })
  await page.evaluate(([key, value]) => localStorage.setItem(key as string, value as string), [deckKey, text])
}

test('a kept slide whose data have changed says so on its card, and takes today’s', async ({ page }) => {
  await keepOld(page, { note: 'Slowly' })
  await openOverview(page, '?present=initiative-gsi')
  const warning = overviewOf(page).getByText('The data behind this slide has changed since it was kept.')
  await expect(warning).toHaveCount(1)
  await overviewOf(page).getByRole('button', { name: 'Use today’s data for slide 4' }).click()
  await expect(saidIn(page)).toHaveText('Slide 4 uses today’s data')
  await expect(warning).toHaveCount(0)
  const card = cardOf(page, 'Global Security Initiative')
  await expect(card).toContainText('The sentence that names it also names two conflicts')
  await expect(card).toContainText('note')
  await overviewOf(page).getByRole('button', { name: 'Undo' }).click()
  await expect(warning).toHaveCount(1)
})

test('and on the slide itself, where a headline of one’s own stays', async ({ page }) => {
  await keepOld(page, { headline: 'Security first' })
  await present(page, '?present=initiative-gsi')
  const slide = slideOf(page)
  await expect(slide).toContainText('The data behind this slide has changed since it was kept.')
  await slide.getByRole('button', { name: 'Use today’s data' }).click()
  await expect(slide).not.toContainText('has changed since')
  await expect(slide.getByRole('heading', { level: 2 })).toHaveText('Security first')
})

test('a deck that this device has kept in version 1 goes on, and is kept anew with its next change', async ({
  page,
}) => {
  await page.goto('./')
  const text = await readFile('fixtures/version1/deck.json', 'utf8')
  await page.evaluate(([key, value]) => localStorage.setItem(key as string, value as string), [deckKey, text])
  await openOverview(page, '?present=conflicts')
  await expect.poll(() => labelsOf(page)).toHaveLength(11)
  await expect(cardOf(page, 'Two wars, in our words')).toContainText('renamed')
  await expect(cardOf(page, 'Place: Russia, also through BRICS')).toContainText('added')
  await expect(overviewOf(page)).not.toContainText('has changed since it was kept')
  await overviewOf(page).getByRole('button', { name: 'Delete slide 2', exact: true }).click()
  await expect(saidIn(page)).toHaveText('Slide deleted: Who is named')
  expect(await keptSlides(page)).toHaveLength(10)
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', deckKey)
  expect(JSON.parse(kept)).toMatchObject({ version: 2 })
  expect(kept).not.toContain('Who is named')
  await overviewOf(page).getByRole('button', { name: 'Undo' }).click()
  await expect(saidIn(page)).toHaveText('Undone: Slide deleted: Who is named')
})

test('a kept deck that cannot be read is set aside, can be saved, and is not lost to a new one', async ({
  page,
}) => {
  await page.goto('./')
  await page.evaluate((key) => localStorage.setItem(key, '{"format": "statement-atlas/deck", '), deckKey)
  await present(page)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The deck kept on this device cannot be read')
  await expect(slideOf(page)).toHaveAccessibleName('1 of 10: The statement')
  const download = page.waitForEvent('download')
  await alert.getByRole('button', { name: 'Save it as a file' }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"format": "statement-atlas/deck", ')
  await alert.getByRole('button', { name: 'Dismiss' }).click()
  await expect(alert).toHaveCount(0)
  await page.keyboard.press('o')
  await expect(overviewOf(page)).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(saidIn(page)).toHaveText('Slide moved to 2 of 10')
  const aside = await page.evaluate((key) => localStorage.getItem(`${key}.unreadable-1`), deckKey)
  expect(aside).toBe('{"format": "statement-atlas/deck", ')
  expect(await keptSlides(page)).toHaveLength(10)
})

test('where storage is refused the deck lasts as long as the page, and says so', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is refused.', 'SecurityError')
      },
    }),
  )
  await openOverview(page)
  await expect(overviewOf(page).getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(overviewOf(page).getByRole('alert')).toContainText('This browser keeps nothing on this device')
  await expect(overviewOf(page)).toContainText('your version, as long as this page is open')
  await expect.poll(async () => (await labelsOf(page)).slice(0, 2)).toEqual(['Who is named', 'The statement'])
  await page.keyboard.press('Escape')
  await expect(overviewOf(page)).toHaveCount(0)
  await page.keyboard.press('Home')
  await expect(slideOf(page)).toHaveAccessibleName('1 of 10: Who is named')
  await page.getByRole('button', { name: 'End' }).click()
  await page.getByRole('button', { name: /^Global Security Initiative/ }).click()
  await page.getByRole('button', { name: 'Add to deck' }).click()
  await expect(page.getByText('Added as slide 11 of 11, as long as this page is open')).toBeVisible()
})

test('where there is no room left, that is said and the deck can be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await openOverview(page)
  await page.keyboard.press('Alt+ArrowRight')
  const alert = overviewOf(page).getByRole('alert')
  await expect(alert).toContainText('There is no room left on this device')
  const download = page.waitForEvent('download')
  await alert.getByRole('button', { name: 'Save deck' }).click()
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8')).slides[0].id).toBe('partners')
})
