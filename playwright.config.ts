import { defineConfig } from '@playwright/test'
import { chromiumArguments } from './scripts/chromiumArguments.mjs'

const port = 4174

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // A test that needs a second try hides something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  expect: { toHaveScreenshot: { animations: 'disabled', maxDiffPixels: 40 } },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
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
