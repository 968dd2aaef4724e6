// Takes the pictures of the README and records those the tests compare with, both from the built page.
import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { chromiumArguments } from './chromiumArguments.mjs'
import { execute } from './execute.mjs'
import { findChromium } from './findChromium.mjs'

const folder = 'docs'

/**
 * What the guides show; a picture is taken once its part of the page is there, of an example once that was opened.
 */
const pictures = [
  { name: 'dashboard-light', query: '?i=gsi', colorScheme: 'light', shows: '.bar-ghost' },
  { name: 'dashboard-dark', query: '', colorScheme: 'dark', shows: '.bar-ghost' },
  {
    name: 'present',
    query: '?i=gsi&present=initiative-gsi',
    colorScheme: 'light',
    shows: '[aria-roledescription="slide"]',
  },
  ...[
    ['speech', 'A speech'],
    ['communique', 'A joint communiqué'],
    ['debate', 'A debate speech'],
    ['paper', 'A policy paper'],
  ].map(([id, example]) => ({
    name: `example-${id}`,
    query: '',
    colorScheme: 'light',
    shows: '[data-sentence]',
    examples: [example],
  })),
  ...[
    ['address', 'A yearly address', 'The address of the year after'],
    ['draft', 'A draft of a communiqué', 'The communiqué as it was signed'],
  ].map(([id, first, second]) => ({
    name: `pair-${id}`,
    query: '',
    colorScheme: 'light',
    shows: '[data-compared]',
    // The one that is opened last is shown, and compared with the one before it.
    examples: [second, first],
  })),
]

/** Opens an invented statement that comes with the page, and leaves its guesses as they are. */
const openExample = async (page, name) => {
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('button', { name: 'Show dashboard' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Compares the statement that is shown with the other one that was opened. */
const compareThem = async (page) => {
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const others = page.getByRole('dialog', { name: 'Compare with' }).getByRole('listitem')
  await others.filter({ hasNotText: 'top diplomat' }).getByRole('button').click()
}

const takePictures = async (executablePath, address) => {
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  try {
    for (const { name, query, colorScheme, shows, examples = [] } of pictures) {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        colorScheme,
      })
      await page.goto(`${address}${query}`)
      await page.locator('[data-mark]').first().waitFor({ state: 'attached' })
      for (const example of examples) await openExample(page, example)
      if (examples.length > 1) await compareThem(page)
      await page.locator(shows).first().waitFor()
      // The names on the map come between two frames.
      if (examples.length > 0) {
        await page.locator('[data-label]').first().waitFor({ state: 'attached' })
        await page.locator('[data-pending]').first().waitFor({ state: 'detached' })
        await page.waitForLoadState('networkidle')
      }
      await page.waitForFunction(
        () => [...document.fonts].filter(({ status }) => status === 'loaded').length >= 2,
      )
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
      process.stdout.write(`${folder}/${name}.png\n`)
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

const path = await findChromium()
await mkdir(folder, { recursive: true })
const server = await preview({ logLevel: 'warn', preview: { port: 4175, strictPort: false } })
try {
  await takePictures(path, server.resolvedUrls.local[0])
} finally {
  await server.close()
}
const env = { ...process.env, CHROMIUM_PATH: path, ATLAS_UPDATE_PICTURES: '1' }
process.exitCode = await execute(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'e2e/pictures.spec.ts', 'e2e/slidePictures.spec.ts'],
  { env, stdio: 'inherit' },
)
