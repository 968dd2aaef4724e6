import { expect, type Locator, type Page, type Route, test } from '@playwright/test'
import { dashboard, expectAtRest, fontsReady, openDashboard, untilReady } from './dashboard.ts'
import { screenSizes } from './screenSizes.ts'

const statementFile = 'statements/2024-01-09-wang-yi.json'
const statement = `**/data/${statementFile}`

interface Failing {
  readonly says: RegExp
  readonly fail: (route: Route) => Promise<void>
}

/** Every way a file can fail, and what is said of it. */
const failures: readonly Failing[] = [
  { says: /did not arrive/, fail: (route) => route.abort() },
  {
    says: /status 404/,
    fail: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  },
  {
    says: /not valid JSON/,
    fail: async (route) => {
      const text = await (await route.fetch()).text()
      await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) })
    },
  },
  {
    says: /: Expected Array but received 7/,
    fail: async (route) => {
      const file = await (await route.fetch()).json()
      const key = Object.keys(file).find((name) => Array.isArray(file[name])) ?? 'topology'
      await route.fulfill({ json: { ...file, [key]: 7 } })
    },
  },
]

/** What stays alive while a file has failed, by the region that must not. */
const expectAlive = async (page: Page, but: string): Promise<void> => {
  const { map, forums, themes, statement: text } = dashboard(page)
  if (but !== 'map') await expect(map.getByRole('button', { name: /, speaker,/ })).toBeAttached()
  if (but !== 'forums') await expect(forums.getByRole('button', { name: /^Boao Forum/ })).toBeVisible()
  if (but !== 'themes') await expect(themes.getByRole('button', { name: /^Partnership/ })).toBeVisible()
  await expect(text.locator('[data-sentence]')).toHaveCount(14)
}

const files = [
  { file: 'world/atlantic.json', needs: 'map' },
  { file: 'knowledge/places.json', needs: 'map' },
  { file: 'knowledge/groups.json', needs: 'map' },
  { file: 'knowledge/forums.json', needs: 'forums' },
  { file: 'knowledge/themes.json', needs: 'themes' },
  { file: 'knowledge/initiatives.json', needs: 'bar' },
  { file: statementFile, needs: 'page' },
] as const

for (const { file, needs } of files)
  test(`${file} that cannot be used is named and can be tried again`, async ({ page }) => {
    const alert = page.getByRole('alert')
    let { fail, says } = failures[0] as Failing
    await page.route(`**/data/${file}`, (route) => fail(route))
    await page.goto('./', { waitUntil: 'commit' })
    await expect(alert).toContainText(file)
    await expect(alert).toContainText(says)
    const where = needs === 'bar' || needs === 'page' ? page.locator('body') : dashboard(page)[needs]
    await expect(where.getByRole('alert')).toHaveCount(1)
    if (needs !== 'page') await expectAlive(page, needs)
    for (const next of failures.slice(1)) {
      ;({ fail, says } = next)
      await alert.getByRole('button', { name: 'Try again' }).click()
      await expect(alert).toContainText(says)
      await expect(alert).toContainText(file)
      if (needs !== 'page') await expectAlive(page, needs)
    }
    fail = (route) => route.continue()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toHaveCount(0)
    await untilReady(page)
    await expectAtRest(page)
  })

/**
 * Stops the page's own clock, so that two seconds are two seconds on a slow machine too, and notes what it asks for.
 *
 * @param endless file whose answer is there at once, and its body never
 */
const stopClock = async (page: Page, endless = ''): Promise<void> => {
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
  await page.addInitScript((unending) => {
    const asked: string[] = []
    const fetchFile = window.fetch.bind(window)
    Object.assign(window, { asked })
    window.fetch = async (input, init) => {
      asked.push(String(input))
      return input === unending ? new Response(new ReadableStream()) : fetchFile(input, init)
    }
  }, `data/${endless}`)
}

/** Waits until the page itself waits for a file: its HTML asks for all of them before any script has run. */
const untilAsked = (page: Page, file: string): Promise<unknown> =>
  page.waitForFunction(
    (address) => (window as unknown as { asked: string[] }).asked.includes(address),
    `data/${file}`,
  )

/** Turns the clock by small steps until something is said: what the page does in time may set timers of its own. */
const turnUntilSaid = (page: Page, where: Locator, words: string): Promise<void> =>
  expect(async () => {
    await page.clock.runFor(50)
    await expect(where).toContainText(words, { timeout: 250 })
  }).toPass({ intervals: [0] })

test('a file that never answers is named within two seconds, and filters work meanwhile', async ({
  page,
}) => {
  await stopClock(page)
  await page.route('**/data/knowledge/themes.json', () => {})
  // The others are to have answered before the clock is turned: it would run out for them too.
  const answered = files
    .filter(({ file }) => file !== 'knowledge/themes.json')
    .map(async ({ file }) => (await page.waitForResponse(`**/data/${file}`)).finished())
  await page.goto('./', { waitUntil: 'commit' })
  await Promise.all(answered)
  await untilAsked(page, 'knowledge/themes.json')
  await page.clock.runFor(1000)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.clock.runFor(1000)
  await turnUntilSaid(page, page.getByRole('alert'), 'knowledge/themes.json')
  await page.getByRole('button', { name: /^Global Security/ }).click()
  await expect(dashboard(page).status).toHaveText('1 of 14 sentences')
  await expect(dashboard(page).map).toContainText('0 countries named, 2 conflicts (3 places)')
})

test('a file that answers late takes its place by itself, and a new try does not wait for it', async ({
  page,
}) => {
  await stopClock(page)
  const held: Route[] = []
  await page.route('**/data/knowledge/themes.json', (route) => void held.push(route))
  const answered = files
    .filter(({ file }) => file !== 'knowledge/themes.json')
    .map(async ({ file }) => (await page.waitForResponse(`**/data/${file}`)).finished())
  await page.goto('./', { waitUntil: 'commit' })
  await Promise.all(answered)
  await untilAsked(page, 'knowledge/themes.json')
  await expect.poll(() => held.length).toBe(1)
  const { themes } = dashboard(page)
  await page.clock.runFor(1500)
  await turnUntilSaid(page, themes.getByRole('alert'), 'has not come for 1.5 seconds')
  await themes.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => held.length).toBe(2)
  await page.clock.runFor(2000)
  await expect(themes.getByRole('alert')).toBeVisible()
  await page.clock.resume()
  await held[1]?.continue()
  await expect(themes.getByRole('button', { name: /^Partnership/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a file that begins to arrive and stops is named too, and the page goes on without it', async ({
  page,
}) => {
  await stopClock(page, 'knowledge/themes.json')
  const answered = files
    .filter(({ file }) => file !== 'knowledge/themes.json')
    .map(async ({ file }) => (await page.waitForResponse(`**/data/${file}`)).finished())
  await page.goto('./', { waitUntil: 'commit' })
  await Promise.all(answered)
  await untilAsked(page, 'knowledge/themes.json')
  await page.clock.runFor(7000)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.clock.runFor(1000)
  await turnUntilSaid(page, dashboard(page).themes.getByRole('alert'), 'has not come for 8 seconds')
  await expect(dashboard(page).statement.locator('[data-sentence]')).toHaveCount(14)
})

test('while it loads the page shows its own outline, and nothing moves when the content comes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const after = window.setTimeout
    // Files that are held back for as long as a slow machine looks are not to be given up on meanwhile.
    const patient = (act: TimerHandler, wait = 0) =>
      after(act, wait === 1500 || wait === 8000 ? 600_000 : wait)
    Object.assign(window, { shifted: 0, setTimeout: patient })
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
      const all = window as unknown as { shifted: number }
      for (const { value } of shifts) all.shifted += value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let released = Promise.resolve()
  await page.route('**/data/**', async (route) => {
    await released
    await route.continue()
  })
  const outline = (): Promise<number[][]> =>
    page.locator('main section.panel').evaluateAll((panels) =>
      panels.map((panel) => {
        const { x, y, width, height } = panel.getBoundingClientRect()
        return [x, y, width, height]
      }),
    )
  for (const { name, width, height } of screenSizes) {
    await page.setViewportSize({ width, height })
    let release = (): void => {}
    released = new Promise((resolve) => {
      release = resolve
    })
    await page.goto('./')
    await expect(page.getByRole('status')).toHaveText('Loading the statement')
    await expect(page.locator('[aria-busy="true"]')).toBeVisible()
    await fontsReady(page)
    const before = await outline()
    release()
    await untilReady(page)
    // A line of the heading is a pixel or two wider once its letters have arrived; nothing else may move.
    const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted)
    expect(shifted, name).toBeLessThan(0.001)
    if (width < 900) continue
    const after = await outline()
    expect(before).toHaveLength(4)
    for (const [index, edges] of before.entries())
      for (const [side, edge] of edges.entries())
        expect(
          Math.abs(edge - (after[index]?.[side] ?? 0)),
          `${name}, panel ${index + 1}`,
        ).toBeLessThanOrEqual(1)
  }
})

test('with one character changed a mention is listed as unverified and counted nowhere', async ({ page }) => {
  await page.route(statement, async (route) => {
    const response = await route.fetch()
    const body = (await response.text())
      .replace('China and Russia to', 'China and Rusxia to')
      .replace('promote peace talks', 'promote peace tasks')
    await route.fulfill({ response, body })
  })
  const { map, themes, statement: text } = await openDashboard(page)
  const list = text.getByRole('region', { name: 'Unverified' })
  await expect(list).toContainText('2 mentions are not found where they should be in the text')
  await expect(list.getByRole('listitem')).toHaveText([
    '“Russia” (RUS): the text there reads “Rusxia”.',
    '“peace talks” (peace): the text there reads “peace tasks”.',
  ])
  await expect(map).toContainText('1 country named, 35 implied through 2 groups, 2 conflicts (3 places)')
  await expect(map.getByRole('button', { name: 'Russia, implied, 1 sentence' })).toBeAttached()
  await expect(text.locator('[data-sentence="6"] mark[data-entity="RUS"]')).toHaveCount(0)
  await expect(themes.getByRole('button', { name: 'Peace & conflict, 2 of 2 mentions' })).toBeVisible()
})
