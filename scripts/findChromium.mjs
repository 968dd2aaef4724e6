import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { execute } from './execute.mjs'
import { canInstall, distribution, installDebians } from './programs.mjs'

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean)

const usual = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: windowsFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
  ]),
}

/** Ubuntu's chromium is a stub that starts a snap, which cannot be driven from here. */
const isStub = (path) => distribution() === 'ubuntu' && /\/chromium(-browser)?$/.test(path)

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

const present = async () =>
  usual[process.platform]?.find((path) => existsSync(path) && !isStub(path)) ?? (await playwrightsOwn())

// The font is what the page falls back to in pictures of letters the shipped fonts lack.
const installDebian = () => installDebians('chromium', 'fonts-dejavu-core')

/**
 * Path of a Chromium to test with: the one named by CHROMIUM_PATH, one of the system, or Playwright's own.
 * Where there is none it is installed: Debian's package for root on Debian, else Playwright's.
 *
 * @throws an error with a fix when none can be had
 */
export const findChromium = async () => {
  const { CHROMIUM_PATH: named } = process.env
  if (named && !existsSync(named))
    throw new Error(
      `CHROMIUM_PATH names ${named}, which does not exist.\nFix: name a Chromium or Chrome, or unset it.`,
    )
  const found = named || (await present())
  if (found) return found
  process.stderr.write('Installing a Chromium …\n')
  const attempts = [
    ...(canInstall() ? [installDebian] : []),
    () => execute(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']),
  ]
  for (const attempt of attempts) {
    // One way that fails leaves the next one to try; the message below speaks for all.
    await attempt().catch((error) => process.stderr.write(`${error.message}\n`))
    const installed = await present()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found and none could be installed.\nFix: install Chromium or Chrome (on Debian, as root: apt-get install chromium), or name one in CHROMIUM_PATH.',
  )
}
