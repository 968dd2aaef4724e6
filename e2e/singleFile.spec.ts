import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { linesAt, pdfDocument } from '#fixtures/pdfDocument.ts'
import { paragraph, run, wordDocument } from '#fixtures/wordDocument.ts'
import { fontsReady, retype } from './dashboard.ts'
import { aboutDialog, communique, openOpening, readPasted } from './opening.ts'
import { askKeepAndPresent } from './presentation.ts'

const file = resolve('dist-single/statement-atlas.html')
const address = pathToFileURL(file).href

test.beforeAll(() => {
  expect(existsSync(file), 'npm run build:single makes the file').toBe(true)
})

/** What the page asks for besides itself, what its policy refuses, and what the console says. */
const watch = async (page: Page): Promise<string[]> => {
  const seen: string[] = []
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) seen.push(`request ${request.url()}`)
  })
  page.on('console', (message) => seen.push(`${message.type()} ${message.text()}`))
  page.on('pageerror', ({ message }) => seen.push(`error ${message}`))
  await page.exposeFunction('refused', (directive: string) => seen.push(`policy ${directive}`))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Reflect.get(window, 'refused')(`${violatedDirective} ${blockedURI}`),
    ),
  )
  return seen
}

test('the single file opens from disk with everything in it, asks for nothing and keeps its policy', async ({
  page,
}) => {
  const seen = await watch(page)
  await page.goto(address)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("connect-src 'none'")

  const status = page.getByRole('status')
  await expect(status).toHaveText('All 14 sentences')
  const map = page.getByRole('region', { name: 'Map of partners' })
  await expect(map.getByRole('button', { name: 'Russia, named, 1 sentence' })).toBeVisible()
  const themes = page.getByRole('region', { name: 'Themes' })
  await expect(themes.locator('.bar-ghost')).toHaveCount(9)

  await page.getByRole('button', { name: /^Global Security Initiative/ }).click()
  await expect(status).toHaveText('1 of 14 sentences')
  await expect(page.locator('[data-sentence="11"]')).toHaveAttribute('data-match', 'true')
  await expect(themes.getByRole('button', { name: 'Peace & conflict, 3 of 3 mentions' })).toBeVisible()
  await retype(page.getByRole('combobox', { name: 'Partners' }), 'Russia')
  await page.getByRole('option', { name: /^Russia/ }).click()
  await expect(status).toHaveText('0 of 14 sentences')

  await map.getByRole('button', { name: 'Pacific' }).click()
  await expect(map.getByRole('button', { name: 'Pacific' })).toHaveAttribute('aria-pressed', 'true')
  await expect(map.getByRole('button', { name: 'Russia, named, 0 of 1 sentence' })).toBeVisible()

  await page.goBack()
  await page.goBack()
  await expect(status).toHaveText('1 of 14 sentences')
  await page.goBack()
  await expect(status).toHaveText('All 14 sentences')

  await fontsReady(page)
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  expect(fonts.map((family) => family.replaceAll('"', ''))).toEqual(
    expect.arrayContaining(['Inter Variable', 'Source Serif 4 Variable']),
  )
  expect(seen).toEqual([])
})

test('from disk it answers, keeps a slide, presents, and saves the deck and opens it again', async ({
  page,
}) => {
  const seen = await watch(page)
  await page.goto(`${address}?i=gsi`)
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
  await askKeepAndPresent(page)
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'Overview' })
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    overview.getByRole('button', { name: 'Save deck' }).click(),
  ])
  await overview.getByRole('button', { name: 'Reset to composed' }).click()
  await expect(overview.getByRole('listitem')).toHaveCount(10)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    overview.getByRole('button', { name: 'Open deck' }).click(),
  ])
  await chooser.setFiles(await saved.path())
  await expect(overview.getByRole('listitem')).toHaveCount(11)
  await page.keyboard.press('Escape')
  await expect(overview).toHaveCount(0)
  await page.getByRole('button', { name: 'End' }).click()
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
  // The deck is saved as a file made in the page itself.
  expect(seen.filter((one) => !one.startsWith('request blob:'))).toEqual([])
})

test('a link into the single file opens what it says', async ({ page }) => {
  const seen = await watch(page)
  await page.goto(`${address}?i=gsi&map=pacific`)
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
  await expect(page.getByRole('button', { name: 'Pacific' })).toHaveAttribute('aria-pressed', 'true')
  expect(seen).toEqual([])
})

test('where a page from disk may not change its query the selection stands behind the hash', async ({
  page,
}) => {
  const seen = await watch(page)
  await page.addInitScript(() => {
    for (const name of ['pushState', 'replaceState'] as const)
      History.prototype[name] = () => {
        throw new DOMException('A page opened from disk keeps its query.', 'SecurityError')
      }
  })
  await page.goto(address)
  const status = page.getByRole('status')
  await expect(status).toHaveText('All 14 sentences')
  await page.getByRole('button', { name: /^Global Security Initiative/ }).click()
  await expect(status).toHaveText('1 of 14 sentences')
  await expect(page).toHaveURL(`${address}#?i=gsi`)
  await page.getByRole('button', { name: /^Global Development Initiative/ }).click()
  await expect(status).toHaveText('3 of 14 sentences')
  await page.reload()
  await expect(status).toHaveText('3 of 14 sentences')
  await page.goBack()
  await expect(status).toHaveText('1 of 14 sentences')
  await page.goBack()
  await expect(status).toHaveText('All 14 sentences')
  expect(seen).toEqual([])
})

test('the single file reads another statement by itself, and shows it again after a reload', async ({
  page,
}) => {
  const seen = await watch(page)
  await page.goto(address)
  const about = await readPasted(page, communique)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(page.getByRole('banner').getByRole('heading', { level: 1 })).toHaveText(
    /^Joint communiqué of Finland/,
  )
  await page.reload()
  const map = page.getByRole('region', { name: 'Map of partners' })
  await expect(map.getByRole('button', { name: 'Kenya, named, 1 sentence' })).toBeVisible()
  // The worker is made of the page's own code, and asks for nothing either.
  expect(seen.filter((one) => !one.startsWith('request blob:'))).toEqual([])
})

test('from disk everything is taken away that the menu offers', async ({ page }) => {
  const seen = await watch(page)
  await page.goto(address)
  const open = page.getByRole('button', { name: 'Export', exact: true })
  const menu = page.getByRole('menu', { name: 'Export' })
  await open.click()
  await expect(menu.getByRole('menuitem', { name: 'One HTML file' })).toBeVisible()
  const items = await menu.getByRole('menuitem').allInnerTexts()
  expect(items.length).toBeGreaterThan(7)
  await page.keyboard.press('Escape')
  for (const item of items) {
    await expect(menu).toHaveCount(0)
    await open.click()
    const download = page.waitForEvent('download', { timeout: 60_000 })
    await menu.getByRole('menuitem', { name: item, exact: true }).click()
    const taken = await download
    await expect(page.getByText(`Saved as ${taken.suggestedFilename()}`)).toBeVisible()
    expect(statSync(await taken.path()).size, item).toBeGreaterThan(500)
  }
  expect(seen.filter((one) => !/^request (?:blob|data):/.test(one))).toEqual([])
})

const words =
  'The ministers of Kenya and Peru met in Quito to speak of rivers, and of what they cost in a year.'
const wordFile = {
  name: 'rivers.docx',
  mimeType: '',
  buffer: Buffer.from(wordDocument(paragraph(run(words)))),
}
const pdfFile = {
  name: 'rivers.pdf',
  mimeType: '',
  buffer: Buffer.from(pdfDocument([linesAt(60, 700, [words])])),
}

test('from disk it reads Word documents and PDF by what is packed in it', async ({ page }) => {
  const seen = await watch(page)
  await page.goto(address)
  for (const file of [wordFile, pdfFile, wordFile]) {
    const dialog = await openOpening(page)
    await dialog.getByLabel('Choose a file').setInputFiles(file)
    const about = aboutDialog(page)
    await expect(about).toContainText(file.name)
    await expect(about).toContainText('2 countries named')
    await page.keyboard.press('Escape')
    await expect(about).toBeHidden()
  }
  expect(seen.filter((one) => !one.startsWith('request blob:'))).toEqual([])
})

test('a file that was changed or cut off says so', async ({ page, context }, info) => {
  const whole = readFileSync(file, 'utf8')
  const open = async (name: string, text: string, tab: Page): Promise<Page> => {
    expect(text).not.toBe(whole)
    writeFileSync(info.outputPath(name), text)
    await tab.goto(pathToFileURL(info.outputPath(name)).href)
    return tab
  }
  const script = /(<script type="module" data-part="page">.{100})./
  const silent = [
    await open('cut.html', whole.slice(0, -1000), await context.newPage()),
    await open('script.html', whole.replace(script, '$1 '), await context.newPage()),
  ]
  await open('reader.html', whole.replace(/(data-part="read-docx">.{2000})..../, '$1AAAA'), page)
  const dialog = await openOpening(page)
  await dialog.getByLabel('Choose a file').setInputFiles(wordFile)
  await expect(dialog.getByRole('alert')).toContainText('a single file that is damaged or was changed')
  await dialog.getByRole('textbox', { name: 'Statement text' }).fill(communique)
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(aboutDialog(page)).toContainText('Finland')

  await open('data.html', whole.replace('"format":"statement-atlas/places"', '"format":"another"'), page)
  await expect(page.getByText('knowledge/places.json').first()).toBeVisible()
  for (const tab of silent)
    await expect(
      tab.getByText('This file cannot start: it is damaged, or somebody changed it.'),
    ).toBeVisible()
})
