import { test as base } from '@playwright/test'
import { type Driver, send, startDriver } from './webDriver.ts'

/** What a reader does and sees in WebKit. Elements are named by XPath, and waited for. */
export interface WebKitPage {
  readonly open: (address: string) => Promise<void>
  readonly click: (path: string) => Promise<void>
  /** Types on the keyboard: into what has the focus. */
  readonly type: (keys: string) => Promise<void>
  readonly textOf: (path: string) => Promise<string>
  readonly attributeOf: (path: string, name: string) => Promise<string | null>
  readonly count: (path: string) => Promise<number>
  readonly query: () => Promise<string>
  readonly back: () => Promise<void>
  readonly reload: () => Promise<void>
  /** What the page's policy has refused since it was opened. */
  readonly refused: () => Promise<unknown>
}

/** Keys that are no characters, as WebDriver writes them. */
export const keys = {
  enter: '\uE007',
  escape: '\uE00C',
  pageDown: '\uE00F',
  end: '\uE010',
  arrowDown: '\uE015',
} as const

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** Milliseconds an element is waited for. */
const patience = 30_000

// Run in the page, so they are words here.
const hearRefusals = `
  window.refused = []
  const hear = ({ effectiveDirective, blockedURI }) => window.refused.push([effectiveDirective, blockedURI])
  document.addEventListener('securitypolicyviolation', hear)`
const countMarks = `
  const found = document.evaluate('count(' + arguments[0] + ')', document, null, XPathResult.NUMBER_TYPE, null)
  return found.numberValue`

const pageOf = (address: string, session: string): WebKitPage => {
  const call = (method: string, path: string, body?: unknown): Promise<unknown> =>
    send(address, method, `/session/${session}${path}`, body)
  const find = async (value: string): Promise<string> => {
    const found = await call('POST', '/element', { using: 'xpath', value })
    return (found as Record<typeof elementKey, string>)[elementKey]
  }
  const run = (script: string, ...args: readonly unknown[]): Promise<unknown> =>
    call('POST', '/execute/sync', { script, args })
  return {
    open: async (url) => {
      await call('POST', '/url', { url })
      await run(hearRefusals)
    },
    click: async (path) => void (await call('POST', `/element/${await find(path)}/click`, {})),
    type: async (words) => {
      const actions = [...words].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    textOf: async (path) => String(await call('GET', `/element/${await find(path)}/text`)),
    attributeOf: async (path, name) =>
      (await call('GET', `/element/${await find(path)}/attribute/${name}`)) as string | null,
    count: async (path) => Number(await run(countMarks, path)),
    query: async () => String(await run('return location.search')),
    back: async () => void (await call('POST', '/back', {})),
    reload: async () => void (await call('POST', '/refresh', {})),
    refused: () => run('return window.refused'),
  }
}

/** Journeys in WebKit: one driver for all, a session for each. */
export const test = base.extend<{ readonly webKit: WebKitPage }, { readonly driver: Driver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from it what is needed.
    async ({}, use) => {
      const driver = await startDriver()
      await use(driver)
      await driver.stop()
    },
    { scope: 'worker' },
  ],
  webKit: async ({ driver }, use) => {
    const capabilities = { alwaysMatch: { timeouts: { implicit: patience } } }
    const session = (await send(driver.address, 'POST', '/session', { capabilities })) as {
      sessionId: string
    }
    await send(driver.address, 'POST', `/session/${session.sessionId}/window/rect`, {
      width: 1440,
      height: 900,
    })
    await use(pageOf(driver.address, session.sessionId))
    await send(driver.address, 'DELETE', `/session/${session.sessionId}`)
  },
})
