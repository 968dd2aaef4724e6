import { defineConfig } from '@playwright/test'
import { chromiumArguments } from './scripts/chromiumArguments.mjs'
import { wideJourneys } from './scripts/wideJourneys.ts'

const port = Number(process.env.ATLAS_PORT ?? 4174)

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'Chromium', testIgnore: wideJourneys },
    { name: 'Chromium, wide', testMatch: wideJourneys },
  ],
  fullyParallel: true,
  workers: 2,
  // A test that needs a second try hides something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./e2e/journeyCount.ts']],
  // A picture that is missing is a failure; they are written on purpose only.
  updateSnapshots: process.env.ATLAS_UPDATE_PICTURES === '1' ? 'all' : 'none',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  // Far above what a test takes: only a page that hangs reaches them, on a busy machine too.
  timeout: 120_000,
  expect: { timeout: 15_000, toHaveScreenshot: { animations: 'disabled', maxDiffPixels: 40 } },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    // What a journey sees comes from the build under test; offline.spec.ts lets the worker in.
    serviceWorkers: 'block',
    // Only where a second try is asked for (--retries 1): a trace of every test costs half the time again.
    trace: 'on-first-retry',
    video: 'off',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: chromiumArguments,
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
