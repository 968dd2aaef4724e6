import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { canInstall, distribution, findOnPath, installDebians } from './programs.mjs'

const named = (variable) => {
  const path = process.env[variable]
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist.`)
  return path || null
}

/**
 * Browsers beside Chromium that journeys are walked in: what each is called, the environment that tells the tests
 * where it lies, and Debian's packages of it.
 */
const browsers = [
  {
    name: 'Firefox',
    find: () => {
      // Ubuntu's firefox is a stub that starts a snap, which cannot be driven from here.
      const names = distribution() === 'ubuntu' ? ['firefox-esr'] : ['firefox-esr', 'firefox']
      const path = named('FIREFOX_PATH') ?? findOnPath(...names)
      return path && { FIREFOX_PATH: path }
    },
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKitGTK',
    find: () => {
      const driver = named('WEBKIT_DRIVER_PATH') ?? findOnPath('WebKitWebDriver')
      const screen = findOnPath('Xvfb')
      return driver && screen && { WEBKIT_DRIVER_PATH: driver, XVFB_PATH: screen }
    },
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
]

/**
 * Finds the browsers of the wide journeys and installs those that are missing, where that can be done.
 *
 * @returns for each its `name` and `env`, or why it is not there as `absent`
 */
export const findBrowsers = async () => {
  const found = []
  try {
    found.push({ name: 'Chromium, wide', env: { CHROMIUM_PATH: await findChromium() } })
  } catch (error) {
    found.push({ name: 'Chromium, wide', absent: error.message })
  }
  for (const { name, find, packages } of browsers) {
    try {
      let env = find()
      if (!env && canInstall()) {
        process.stderr.write(`Installing ${name} …\n`)
        await installDebians(...packages)
        env = find()
      }
      const absent = `it is not installed (on Debian, as root: apt-get install ${packages.join(' ')})`
      found.push(env ? { name, env } : { name, absent })
    } catch (error) {
      found.push({ name, absent: error.message })
    }
  }
  return found
}
