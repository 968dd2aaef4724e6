import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, type Page, type TestInfo, test } from '@playwright/test'
import { paragraph, run, wordDocument } from '#fixtures/wordDocument.ts'
import { ask, layerOf } from './askLayer.ts'
import { letStandFor } from './correctedText.ts'
import { dashboard } from './dashboard.ts'
import { slideOf } from './deckPage.ts'
import { aboutDialog, communique, openOpening, readPasted } from './opening.ts'

const hostile =
  'Kenya said </script><script>document.title = "ran"</script> and <!-- <b>so</b> did “Peru”\u2028.'
const title = /^Joint communiqué of Finland/

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** Digest of a file whatever the day it was made on, and the order of keys in its data. */
const digestOf = (path: string): string => {
  const text = readFileSync(path, 'utf8')
    .replace(
      /^(<script type="application\/json"[^>]*>)([^\n]*)(?=<\/script>\n)/gm,
      (_, tag: string, json: string) => {
        const data = JSON.parse(json)
        return tag + JSON.stringify('made' in data ? { ...data, made: null } : data, sorted)
      },
    )
    .replace(/(<meta name="description" content=")[^"]*/, '$1')
  return createHash('sha256').update(text).digest('hex')
}

/** Takes the page away as one file, which is kept under a name. */
const takeFile = async (page: Page, info: TestInfo, name: string): Promise<string> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'One HTML file', exact: true }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^Joint-communiqu.*-page\.html$/)
  await expect(page.getByText('Saved as Joint-communiqu')).toBeVisible()
  await saved.saveAs(info.outputPath(name))
  return info.outputPath(name)
}

/** Everything on the map and among the themes that says a count, as assistive technology hears it. */
const counts = async (page: Page): Promise<readonly string[]> => {
  const { map, themes, status } = dashboard(page)
  const names = await Promise.all(
    [map, themes].map((region) =>
      region
        .getByRole('button', { name: /, .*\d (?:sentences?|mentions?)$/ })
        .evaluateAll((buttons) =>
          buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
        ),
    ),
  )
  return [...names.flat(), ...(await status.allInnerTexts())]
}

/** What a page asks for, what its policy refuses, and what it throws. */
const watch = async (page: Page): Promise<readonly string[]> => {
  const seen: string[] = []
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('blob:')) seen.push(request.url())
  })
  page.on('pageerror', ({ message }) => seen.push(message))
  await page.exposeFunction('refused', (directive: string) => seen.push(`policy ${directive}`))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Reflect.get(window, 'refused')(`${violatedDirective} ${blockedURI}`),
    ),
  )
  return seen
}

test('an opened and corrected statement goes into one file, which does from disk all that the page does', async ({
  page,
  context,
}, info) => {
  await page.goto('./')
  const about = await readPasted(page, `${communique}\n\n${hostile}`)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  const heading = page.getByRole('banner').getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(title)
  const region = page.getByRole('region', { name: 'Statement', exact: true })
  await region.getByRole('button', { name: 'Correct' }).click()
  await expect(region.getByRole('button', { name: 'Undo' })).toBeVisible()
  await region.locator('mark', { hasText: 'Japan' }).click()
  await letStandFor(page, 'South Korea')
  await region.getByRole('button', { name: 'Correct' }).click()
  await expect(region.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  const { map } = dashboard(page)
  await map.getByRole('button', { name: /^South Korea,/ }).press('Enter')
  await page.getByRole('button', { name: 'Add to deck' }).click()
  await expect(page.getByText(/^Added as slide (\d+) of \1$/)).toBeVisible()
  await page.getByRole('button', { name: /^Colours: as the system/ }).click()
  const theme = await page.locator('html').getAttribute('data-theme')

  await page.route('**/assets/statement-atlas-*.html', (route) => route.abort())
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'One HTML file', exact: true }).click()
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('The page as one file could not be loaded')
  await page.unroute('**/assets/statement-atlas-*.html')
  const [retried] = await Promise.all([
    page.waitForEvent('download'),
    failure.getByRole('button', { name: 'Try again' }).click(),
  ])
  const first = info.outputPath('first.html')
  await retried.saveAs(first)
  const shown = await counts(page)
  expect(shown.filter((name) => name.startsWith('South Korea, named'))).toHaveLength(1)

  await context.setOffline(true)
  const file = await context.newPage()
  const seen = await watch(file)
  await file.goto(pathToFileURL(first).href)
  await expect(file.getByRole('banner').getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(file).toHaveTitle(/Joint communiqué of Finland/)
  await expect.poll(() => counts(file)).toEqual(shown)
  expect(theme).not.toBeNull()
  await expect(file.locator('html')).toHaveAttribute('data-theme', theme ?? '')
  await expect(file.getByText(hostile.slice(0, 40))).toBeAttached()

  await file.getByRole('button', { name: 'Search', exact: true }).click()
  await ask(file, 'Japan', /^Japan is not named/)
  await file.keyboard.press('Escape')
  await expect(layerOf(file)).toHaveCount(0)
  await file.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(slideOf(file)).toHaveAccessibleName(/^1 of \d+: /)
  await file.keyboard.press('End')
  await expect(slideOf(file)).toHaveAccessibleName(/^(\d+) of \1: .*South Korea/)
  await file.getByRole('button', { name: 'End', exact: true }).click()
  await expect.poll(() => counts(file)).toEqual(shown)

  const second = await takeFile(file, info, 'second.html')
  expect(digestOf(second)).toBe(digestOf(first))
  await file.goto(pathToFileURL(second).href)
  await expect.poll(() => counts(file)).toEqual(shown)
  const dialog = await openOpening(file)
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: 'rivers.docx',
    mimeType: '',
    buffer: Buffer.from(wordDocument(paragraph(run('Kenya and Peru met in Quito to speak of rivers.')))),
  })
  await aboutDialog(file).getByRole('button', { name: 'Show dashboard' }).click()
  await expect(dashboard(file).map.getByRole('button', { name: 'Peru, named, 1 sentence' })).toBeVisible()
  expect(seen).toEqual([])
})
