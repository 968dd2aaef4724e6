import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Browser, test } from '@playwright/test'

const folder = 'e2e/pictures'
const file = `${folder}/browser.json`

/** Whether pictures taken by this browser can be compared with the recorded ones, and if not, why. */
interface PinnedBrowser {
  readonly isPinned: boolean
  readonly reason: string
}

const describe = (browser: Browser) => ({
  chromium: Number.parseInt(browser.version(), 10),
  platform: `${process.platform}-${process.arch}`,
})

/**
 * Another version or platform draws letters and edges a little differently, which says nothing about the
 * page: its pictures are skipped, with a reason. With ATLAS_UPDATE_PICTURES=1 this browser becomes the one
 * that counts.
 */
function pinnedBrowser(browser: Browser): PinnedBrowser {
  const present = describe(browser)
  if (process.env.ATLAS_UPDATE_PICTURES === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${JSON.stringify(present, null, 2)}\n`)
    return { isPinned: true, reason: '' }
  }
  if (!existsSync(file))
    return {
      isPinned: false,
      reason: 'No pictures are recorded: set ATLAS_UPDATE_PICTURES=1 to record them.',
    }
  const recorded: ReturnType<typeof describe> = JSON.parse(readFileSync(file, 'utf8'))
  const isPinned = recorded.chromium === present.chromium && recorded.platform === present.platform
  const reason = `The pictures are of Chromium ${recorded.chromium} on ${recorded.platform}, this is ${present.chromium} on ${present.platform}.`
  return { isPinned, reason: isPinned ? '' : reason }
}

/** Compares the pictures of a file only where the browser that made them is at work; elsewhere says so, once. */
export function onlyWherePinned(): void {
  test.beforeAll(({ browser }, { parallelIndex }) => {
    const { isPinned, reason } = pinnedBrowser(browser)
    if (!isPinned && parallelIndex === 0) process.stdout.write(`pictures are not compared: ${reason}\n`)
  })
  test.beforeEach(({ browser }) => {
    const { isPinned, reason } = pinnedBrowser(browser)
    test.skip(!isPinned, reason)
  })
}
