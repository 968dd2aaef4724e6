// Walks the wide journeys through the built page, and those of every day in the browsers beside Chromium that can be
// had here.
import { execute } from './execute.mjs'
import { findBrowsers } from './findBrowsers.mjs'

const browsers = await findBrowsers()
const present = browsers.filter(({ env }) => env)
const env = Object.assign({ ...process.env, NO_COLOR: '1' }, ...present.map((browser) => browser.env))
delete env.FORCE_COLOR
const projects = present.map(({ name }) => `--project=${name}`)
const began = performance.now()
const code =
  present.length === 0
    ? 0
    : await execute(
        process.execPath,
        ['node_modules/@playwright/test/cli.js', 'test', '-c', 'playwright.browsers.config.ts', ...projects],
        { env, stdio: 'inherit', patience: 5000 },
      )
for (const { name, absent } of browsers)
  if (absent) process.stdout.write(`no journey in ${name}: ${absent}\n`)
process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s\n`)
process.exitCode = code
