import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'build/**/*.test.ts'],
    environment: 'node',
    // All processors: the usual one fewer halves the speed of a machine of two.
    maxWorkers: '100%',
    // How long a property takes is no property of it: on a busy machine the usual limit ends sound tests.
    testTimeout: 60_000,
  },
})
