import { defineConfig } from '@playwright/test'
import common from './playwright.config.ts'
import { gapsOf } from './scripts/browserGaps.ts'
import { wideJourneys } from './scripts/wideJourneys.ts'

/** Journeys walked in Firefox too: one file at least for everything a reader comes for. */
const everywhere = [
  'ask',
  'deck',
  'deckDrag',
  'explore',
  'faults',
  'filter',
  'keyboard',
  'offline',
  'partnersMenu',
  'present',
  'print',
  'safety',
  'singleFile',
]

const escaped = (words: string): string => words.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')

export default defineConfig({
  ...common,
  projects: [
    { name: 'Chromium, wide', testMatch: wideJourneys },
    {
      name: 'Firefox',
      testMatch: everywhere.map((name) => `**/e2e/${name}.spec.ts`),
      grepInvert: gapsOf('Firefox').map(({ journey }) => new RegExp(`${escaped(journey)}$`)),
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          args: [],
          ...(process.env.FIREFOX_PATH ? { executablePath: process.env.FIREFOX_PATH } : {}),
        },
      },
    },
    // Driven by a client of its own; the runner's browser is not started.
    { name: 'WebKitGTK', testMatch: '**/e2e/webkit/*.journey.ts' },
  ],
})
