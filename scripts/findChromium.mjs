import { existsSync, readFileSync } from 'node:fs'
import { execute } from './install.mjs'

const usual = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

const present = async () => {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null
  return usual[process.platform]?.find((path) => existsSync(path)) ?? (await playwrightsOwn())
}

/**
 * Path of a Chromium to test with: the one named by CHROMIUM_PATH, one of the system, or Playwright's own.
 * Where there is none it is installed: Debian's package for root on Debian, elsewhere Playwright's.
 *
 * @throws an error with a fix when none can be had
 */
export const findChromium = async () => {
  const found = await present()
  if (found) return found
  process.stderr.write('Installing a Chromium …\n')
  if (isDebian() && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await execute('apt-get', ['update', '-q'], { env })
    await execute(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      {
        env,
      },
    )
  } else await execute(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  const installed = await present()
  if (installed) return installed
  throw new Error(
    'No Chromium was found and none could be installed.\nFix: install Chromium or Chrome and name it in CHROMIUM_PATH.',
  )
}
