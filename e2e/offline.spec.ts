import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { fontsReady, retype } from './dashboard.ts'
import { buildNextVersion, nextName } from './nextVersion.ts'
import { communique, readPasted } from './opening.ts'
import { askKeepAndPresent, openPresenter } from './presentation.ts'
import { openSite } from './site.ts'
import { kept } from './untilKept.ts'

test.use({ serviceWorkers: 'allow' })

/** Resolves when a later version has arrived and waits. */
const arrived = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const next = (target: EventTarget, name: string) =>
      new Promise((heard) => target.addEventListener(name, heard, { once: true }))
    while (!registration.waiting)
      await (registration.installing
        ? next(registration.installing, 'statechange')
        : next(registration, 'updatefound'))
  })

const complaints = (page: Page): string[] => {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
  })
  page.on('pageerror', ({ message }) => heard.push(message))
  return heard
}

const expectEveryView = async (page: Page) => {
  await expect(page.getByRole('status')).toHaveText('All 14 sentences')
  const map = page.getByRole('region', { name: 'Map of partners' })
  await expect(map.getByRole('button', { name: 'Russia, named, 1 sentence' })).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Forums of 2024' }).getByRole('button', { name: /^Boao Forum/ }),
  ).toBeVisible()
  const themes = page.getByRole('region', { name: 'Themes' })
  await expect(themes.getByRole('button', { name: /^Peace & conflict, 3 of 3 mentions/ })).toBeVisible()
  await expect(themes.locator('.bar-ghost')).toHaveCount(9)
  await expect(page.getByRole('region', { name: 'Statement' })).toContainText('BEIJING, Jan. 9')
}

test('after one visit everything works with the network unplugged', async ({ page, context }) => {
  const heard = complaints(page)
  await page.goto('./')
  await kept(page)
  await expect(page.getByText('A new version is ready')).toHaveCount(0)
  await expect(page.getByText('Works offline')).toBeVisible()
  await context.setOffline(true)

  // The visit goes on: what it has not asked for yet is there all the same.
  const map = page.getByRole('region', { name: 'Map of partners' })
  await map.getByRole('button', { name: 'Pacific' }).click()
  await expect(map.getByRole('button', { name: 'Pacific' })).toHaveAttribute('aria-pressed', 'true')
  await expect(map.getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveURL(/map=pacific/)

  await page.reload()
  await expectEveryView(page)
  await expect(map.getByRole('button', { name: 'Pacific' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /^Global Security Initiative/ }).click()
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
  await retype(page.getByRole('combobox', { name: 'Partners' }), 'Brazil')
  await expect(page.getByRole('option', { name: /^Brazil/ })).toBeVisible()
  await fontsReady(page)
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  expect(fonts.map((family) => family.replaceAll('"', ''))).toEqual(
    expect.arrayContaining(['Inter Variable', 'Source Serif 4 Variable']),
  )

  // What is loaded later than the dashboard was kept with the rest.
  await askKeepAndPresent(page)
  const presenter = await openPresenter(page)
  await presenter.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('region', { name: '2 of 11: Who is named' })).toBeVisible()
  await page.getByRole('button', { name: 'End' }).click()

  // A link opened without a network, too.
  await page.goto('./?i=gsi')
  await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
  expect(heard).toEqual([])
})

test('where there is no room to keep it the page says so, and keeps it once there is', async ({
  page,
  context,
  baseURL,
}) => {
  const heard = complaints(page)
  const device = await context.newCDPSession(page)
  const origin = new URL(baseURL ?? '').origin
  await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  await page.goto('./')
  await expect(page.getByText('Not kept for offline use')).toBeVisible()
  await expectEveryView(page)
  await expect(page.getByText('Works offline')).toHaveCount(0)

  await device.send('Storage.overrideQuotaForOrigin', { origin })
  await page.reload()
  await expect(page.getByText('Works offline')).toBeVisible()
  await expect(page.getByText('Not kept for offline use')).toHaveCount(0)
  await context.setOffline(true)
  await page.reload()
  // It is known at once where the page comes from this device.
  await expect(page.getByText('Works offline')).toBeVisible()
  await expectEveryView(page)
  expect(heard).toEqual([])
})

test.describe('an update', () => {
  let folder = ''
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-next-'))
    await buildNextVersion(folder)
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('waits until it is asked for, then every window moves to it once', async ({ page, context }) => {
    const site = await openSite('dist')
    try {
      const second = await context.newPage()
      const loads = new Map([page, second].map((one) => [one, 0]))
      for (const one of loads.keys())
        one.on('domcontentloaded', () => loads.set(one, (loads.get(one) ?? 0) + 1))
      await page.goto(site.address)
      await kept(page)
      await second.goto(`${site.address}index.html?i=gsi`)
      await expect(second.getByRole('status')).toHaveText('1 of 14 sentences')

      // From here on the host has the files of the next version only.
      site.publish(folder)
      await page.reload()
      await arrived(page)
      await expect(page.getByText('A new version is ready')).toBeVisible()
      await expectEveryView(page)
      await expect(page.getByText(nextName)).toHaveCount(0)
      expect(site.missed).toEqual([])

      // It is offered wherever the page is open, and refusing it changes nothing.
      await expect(second.getByText('A new version is ready')).toBeVisible()
      await second.getByRole('button', { name: 'Dismiss' }).click()
      await expect(second.getByText('A new version is ready')).toHaveCount(0)
      await expect(second.getByRole('status')).toHaveText('1 of 14 sentences')

      await page.getByRole('button', { name: 'Reload to use it' }).click()
      await expect(page.getByText(nextName)).toBeVisible()
      await expectEveryView(page)
      await expect(page.getByText('A new version is ready')).toHaveCount(0)
      await expect(second.getByText(nextName)).toBeVisible()
      await expect(second.getByRole('status')).toHaveText('1 of 14 sentences')
      expect([...loads.values()]).toEqual([3, 2])
      expect(site.missed).toEqual([])

      // The old version's files are gone from this device.
      const entries = await page.evaluate(async () => {
        const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
        return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url)
      })
      const files = entries.map((url) => new URL(url).pathname.slice(new URL(site.address).pathname.length))
      expect(files).toContain('index.html')
      expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([])

      await context.setOffline(true)
      await page.reload()
      await expect(page.getByText(nextName)).toBeVisible()
      await expectEveryView(page)
    } finally {
      await site.close()
    }
  })
})

const refusals = {
  'is unknown': () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  'may not be asked for': () =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('The document is sandboxed.', 'SecurityError')
      },
    }),
  'is refused': () => {
    // The empty page before the first has none in some browsers.
    if ('ServiceWorkerContainer' in window)
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('Not in a private window.', 'SecurityError'))
  },
}

for (const [name, refuse] of Object.entries(refusals))
  test(`where the service worker ${name} the page works as before`, async ({ page }) => {
    const heard = complaints(page)
    await page.addInitScript(refuse)
    await page.goto('./')
    await expectEveryView(page)
    await expect(page.getByText('Not kept for offline use')).toBeVisible()
    expect(heard).toEqual([])
  })

test('without a network a statement is read, with whatever stands in it, and is there again', async ({
  page,
  context,
}) => {
  const heard = complaints(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  await kept(page)
  await expect(page.getByText('Works offline')).toBeVisible()
  await context.setOffline(true)
  await page.evaluate(() => Reflect.set(window, 'harmed', false))
  // Markup, a script, control characters, half a letter, and words that go the other way.
  const hostile = [
    communique,
    '<script>window.harmed = true</script><img src="x" onerror="window.harmed = true">',
    'They\u0000 met\u000b in \ud800 Peru, \u202eelgnis\u202c line.',
    'أشاد الوزير بـ NATO ومصر',
  ].join('\n\n')
  const about = await readPasted(page, hostile)
  await expect(about.getByLabel('Title')).toHaveValue(/^Joint communiqué of Finland and Uruguay/)
  await about.getByRole('radio', { name: '6 May 2031' }).check()
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  const heading = page.getByRole('banner').getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^Joint communiqué of Finland and Uruguay/)
  await page.reload()
  await expect(heading).toHaveText(/^Joint communiqué of Finland and Uruguay/)
  const statement = page.getByRole('region', { name: 'Statement' })
  await expect(statement).toContainText('<script>window.harmed = true</script>')
  await expect(statement.locator('mark[data-entity="nato"]')).toHaveText('NATO')
  await expect(statement.locator('img, script')).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'harmed') ?? false)).toBe(false)
  expect(heard).toEqual([])
})
