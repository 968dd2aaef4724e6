import { expect, type Page, test } from '@playwright/test'
import {
  dashboard,
  expectAtRest,
  expectSentences,
  openDashboard,
  placeButton,
  retype,
  untilReady,
} from './dashboard.ts'
import { openPresenter } from './presentation.ts'

// The page as its readers have it, with its service worker.
test.use({ serviceWorkers: 'allow' })

interface Heard {
  readonly problems: string[]
  readonly requests: string[]
}

/** Listens for everything a page may complain about, and for what it asks of any host. */
const listen = async (page: Page): Promise<Heard> => {
  const heard: Heard = { problems: [], requests: [] }
  await page.exposeFunction('hearViolation', (words: string) => heard.problems.push(`policy: ${words}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const hear = (window as unknown as { hearViolation: (words: string) => void }).hearViolation
      hear(`${effectiveDirective} ${blockedURI} ${sourceFile}`)
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.problems.push(message.text())
  })
  page.on('pageerror', (error) => heard.problems.push(error.message))
  page.on('request', (request) => heard.requests.push(request.url()))
  return heard
}

/** A walk through everything a reader can open. */
const journey = async (page: Page): Promise<void> => {
  const { map, forums, themes, statement, partners } = await openDashboard(page)
  await page.getByRole('button', { name: /^Global Security/ }).click()
  await placeButton(page, 'Ukraine').click()
  await expectSentences(page, [11])
  await map.getByRole('button', { name: 'Pacific' }).click()
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await map.getByRole('button', { name: 'Show as table' }).click()
  await expect(map.getByRole('table')).toBeVisible()
  await map.getByRole('button', { name: 'Show as table' }).click()
  await forums.getByRole('button', { name: '+ Context' }).click()
  await forums.getByRole('button', { name: /^Where the dates come from: Boao/ }).click()
  await forums.getByRole('slider', { name: 'Period starts' }).press('ArrowRight')
  for (const view of ['Through the text', 'With whom', 'Frequency'])
    await themes.getByRole('button', { name: view }).click()
  await statement.getByRole('button', { name: 'Matches' }).click()
  await retype(partners, 'japan')
  await page.getByRole('option', { name: /^Japan/ }).click()
  await map.getByRole('button', { name: 'About boundaries' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await themes.getByRole('button', { name: 'How this is counted' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: /^Colours/ }).click()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectAtRest(page)
  await present(page)
}

/** What comes later than the dashboard: Ask, the deck, the slides, the window beside them. */
async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.keyboard.type('Kenya')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Filter by it' }).click()
  await expectSentences(page, [3])
  await page.getByRole('button', { name: 'Add to deck' }).click()
  await expect(page.getByText('Added as slide 11')).toBeVisible()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  for (let number = 1; number <= 11; number += 1) {
    await expect(page.getByRole('region', { name: new RegExp(`^${number} of 11: `) })).toBeVisible()
    await page.keyboard.press('PageDown')
  }
  const presenter = await openPresenter(page)
  await presenter.close()
  await page.keyboard.press('o')
  await expect(page.getByRole('dialog', { name: 'Overview' }).getByRole('listitem')).toHaveCount(11)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'End' }).click()
  await expectSentences(page, [3])
}

test('a whole journey asks nothing of another host, breaks no policy and leaves the console quiet', async ({
  page,
  baseURL,
}) => {
  const heard = await listen(page)
  await journey(page)
  expect(heard.problems).toEqual([])
  expect(heard.requests.length).toBeGreaterThan(10)
  expect(heard.requests.filter((url) => !url.startsWith(baseURL as string))).toEqual([])
})

test('the policy stands in the page: no inline or evaluated script, nothing from elsewhere', async ({
  page,
}) => {
  const heard = await listen(page)
  await openDashboard(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.body.append(script)
    return 'ranInline' in window
  })
  expect(ran).toBe(false)
  await expect.poll(() => heard.problems.join()).toContain('script-src')
})

test('the page works where storage is refused', async ({ page }) => {
  const heard = await listen(page)
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The user has refused storage.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
  })
  await journey(page)
  expect(heard.problems).toEqual([])
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const light = 'rgb(250, 249, 246)'
const dark = 'rgb(20, 22, 26)'

test('colours follow the system, and a switch that is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openDashboard(page)
  await expect.poll(() => paper(page)).toBe(dark)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => paper(page)).toBe(light)
  const colours = page.getByRole('button', { name: /^Colours/ })
  await expect(colours).toHaveAccessibleName('Colours: as the system has them')
  await colours.click()
  await expect(colours).toHaveAccessibleName('Colours: light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => paper(page)).toBe(light)
  await colours.click()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => paper(page)).toBe(dark)
  await page.reload()
  await untilReady(page)
  await expect(colours).toHaveAccessibleName('Colours: dark')
  await expect.poll(() => paper(page)).toBe(dark)
  await colours.click()
  await expect.poll(() => paper(page)).toBe(light)
  await page.reload()
  await expect(colours).toHaveAccessibleName('Colours: as the system has them')
})

test('nothing moves longer than a fifth of a second, and nothing at all where motion is unwanted', async ({
  page,
}) => {
  await openDashboard(page, '?i=gsi')
  const longest = (): Promise<number> =>
    page.evaluate(() => {
      const seconds = (list: string): number[] =>
        list.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1))
      return Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, transitionDelay, animationDuration } = getComputedStyle(element)
          return [transitionDuration, transitionDelay, animationDuration].flatMap(seconds)
        }),
      )
    })
  expect(await longest()).toBe(0)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await longest()).toBeLessThanOrEqual(0.2)
  await expect(dashboard(page).status).toHaveText('1 of 14 sentences')
})
