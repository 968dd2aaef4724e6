import { defineConfig } from 'vitest/config'

const near = process.env.ATLAS_NEAR?.split(',')

/** The tests that planted faults are tried against: no command and no panel holds what is planted. */
export default defineConfig({
  test: {
    include: near ? near.map((folder) => `src/${folder}/**/*.test.ts`) : ['src/**/*.test.ts'],
    exclude: ['src/{cli,ui}/**'],
    environment: 'node',
    // Planted code runs slower, and the machine may be busy: a fault that never ends is told by other means.
    testTimeout: 60_000,
  },
})
