import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expectSentences, openDashboard } from './dashboard.ts'
import { communique, readPasted } from './opening.ts'

const file = resolve('dist-single/statement-atlas.html')

/** What the page says of what is being made, or has become of it. */
const note = (page: Page) => page.locator('.takeaway-note')

const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const menu = page.getByRole('menu', { name: 'Export' })
  await menu.getByRole('menuitem', { name: item, exact: true }).click()
  await expect(menu).toHaveCount(0)
}

const take = async (page: Page, item: string) => {
  const download = page.waitForEvent('download')
  await choose(page, item)
  const saved = await download
  const name = saved.suggestedFilename()
  await expect(page.getByText(`Saved as ${name}`)).toBeVisible()
  return { name, bytes: new Uint8Array(await readFile(await saved.path())) }
}

/** Slides of a presentation, its notes and its pictures. */
const openPowerPoint = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes)
  const named = (name: RegExp): readonly Uint8Array[] =>
    Object.keys(parts)
      .filter((part) => name.test(part))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .map((part) => parts[part] as Uint8Array)
  const words = (xml: Uint8Array): string =>
    [...strFromU8(xml).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n')
  return {
    slides: named(/^ppt\/slides\/slide\d+\.xml$/).map(words),
    notes: named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(words),
    charts: named(/^ppt\/charts\/chart\d+\.xml$/).map((xml) => strFromU8(xml)),
    sheets: named(/^ppt\/embeddings\/.*\.xlsx$/),
    pictures: named(/^ppt\/media\/.*\.png$/),
    descriptions: named(/^ppt\/slides\/slide\d+\.xml$/).flatMap((xml) =>
      [...strFromU8(xml).matchAll(/ descr="([^"]*)"/g)].map(([, text = '']) => text),
    ),
  }
}

/** Words of each page of a document, its bookmarks and the roles of its tags. */
const openPdf = async (data: Uint8Array) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data, verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  return { pages: pages.map((text) => text.replace(/\s+/g, ' ')), outline: await document.getOutline() }
}

/** Width and height of a PNG, and how many colours it has in a coarse grid, as the browser sees it. */
const lookAt = (page: Page, png: Uint8Array) =>
  page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const brush = canvas.getContext('2d') as CanvasRenderingContext2D
    brush.drawImage(image, 0, 0)
    const { data } = brush.getImageData(0, 0, image.width, image.height)
    const colors = new Set<string>()
    for (let at = 0; at < data.length; at += 4 * 97) colors.add(data.slice(at, at + 3).join())
    return { width: image.width, height: image.height, colors: colors.size }
  }, Buffer.from(png).toString('base64'))

test('the deck that is presented leaves as PowerPoint and as PDF, with the slide that was added', async ({
  page,
}) => {
  await openDashboard(page, '?p=RUS')
  await page.getByRole('button', { name: 'Add to deck' }).click()
  await expect(page.getByText('Added as slide 11 of 11')).toBeVisible()

  const { name, bytes } = await take(page, 'PowerPoint')
  expect(name).toMatch(/-slides\.pptx$/)
  const { slides, notes, charts, sheets, pictures, descriptions } = openPowerPoint(bytes)
  expect(slides).toHaveLength(11)
  expect(slides[0]).toContain('China’s top diplomat presents diplomatic goals for 2024')
  expect(slides[3]).toContain('The sentence that names it also names two conflicts')
  expect(slides[10]).toContain('Russia')
  expect(notes).toHaveLength(11)
  expect(notes[1]).toContain('Aksai Chin')
  expect(charts.length).toBe(sheets.length)
  expect(charts.some((xml) => xml.includes('Partnership') && xml.includes('<c:v>15</c:v>'))).toBe(true)
  expect(descriptions.filter((words) => words.startsWith('Map: '))).toHaveLength(pictures.length)
  const seen = await lookAt(page, pictures[0] as Uint8Array)
  expect(seen.width).toBeGreaterThan(1500)
  expect(seen.colors).toBeGreaterThan(6)

  // Where the deck is it can be saved too.
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('region', { name: /^1 of 11: / })).toBeVisible()
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'Overview' })
  const download = page.waitForEvent('download')
  await overview.getByRole('button', { name: 'PDF', exact: true }).click()
  const pdf = await download
  expect(pdf.suggestedFilename()).toMatch(/-slides\.pdf$/)
  await expect(overview.getByText(`Saved as ${pdf.suggestedFilename()}`)).toBeVisible()
  const { pages, outline } = await openPdf(new Uint8Array(await readFile(await pdf.path())))
  expect(pages).toHaveLength(11)
  expect(outline).toHaveLength(11)
  expect(pages[3]).toContain('The sentence that names it also names two conflicts')
  expect(pages[3]).toContain('Report of Wang Yi’s remarks, 9 January 2024, sentence 11')
  expect(pages[7]).toContain('Boao Forum for Asia')
  await page.keyboard.press('Escape')
  await expect(overview).toBeHidden()
  await page.keyboard.press('Escape')
  await expectSentences(page, [6, 8])
})

test('slides that cannot be made say so and are tried again, can be ended, and name letters that no font has', async ({
  page,
}) => {
  await openDashboard(page)
  let fate: 'cut' | 'held' | 'through' = 'cut'
  await page.route(/\.woff$/, (route) => {
    if (fate === 'cut') return route.abort()
    // What is held never comes: only who waits can end it.
    return fate === 'through' ? route.continue() : undefined
  })
  await choose(page, 'PDF')
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('PDF could not be made.')
  fate = 'held'
  await failure.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('progressbar', { name: 'PDF is being made' })).toBeVisible()
  await note(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(note(page)).toBeHidden()
  fate = 'through'
  expect((await take(page, 'PDF')).name).toMatch(/\.pdf$/)

  const about = await readPasted(page, communique.replace('forests, water', '森林, water'))
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
  await choose(page, 'PDF')
  await expect(note(page)).toContainText('do not have these letters: 森 林')
  // The browser prints the same slides, with its own fonts.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await note(page).getByRole('button', { name: 'Print the slides' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
  await expect(page.locator('.slide-sheet').first()).toContainText('森林')
  const printed = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  expect(printed.pages.length).toBeGreaterThan(2)
  expect(printed.pages[0]).toContain('water and learning')
  // After printing the page is as it was.
  await expect(page.locator('.slide-sheets')).toHaveCount(0)
  const { slides } = openPowerPoint((await take(page, 'PowerPoint')).bytes)
  expect(slides[0]).toContain('森林')
  expect(slides).toHaveLength(printed.pages.length)
})

test('a page from disk makes both of what it brings along', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Map of partners' }).getByRole('button').first(),
  ).toBeAttached()
  const { slides } = openPowerPoint((await take(page, 'PowerPoint')).bytes)
  expect(slides).toHaveLength(10)
  const { pages } = await openPdf((await take(page, 'PDF')).bytes)
  expect(pages).toHaveLength(10)
  expect(pages[1]).toContain('Russia')
  expect(faults).toEqual([])
})
