import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const tests = ['src', 'scripts', 'build'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)

/** What changes something for all that runs beside it: stand-ins for modules, globals or the browser's storage. */
const changesItsProcess =
  /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|spyOn|useFakeTimers)\b|fake-indexeddb\/auto/

const alone = tests.filter((file) => changesItsProcess.test(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    environment: 'node',
    // All processors: the usual one fewer halves the speed of a machine of two.
    maxWorkers: '100%',
    // How long a property takes is no property of it: on a busy machine the usual limit ends sound tests.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: tests.filter((file) => !alone.includes(file)),
          // Modules that tests of pure functions have in common are read once by each worker: half of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
