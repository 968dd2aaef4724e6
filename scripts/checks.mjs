import { execute } from './execute.mjs'
import { findChromium } from './findChromium.mjs'

const node = (...args) => ({
  run: (env, onOutput, patience) => execute(process.execPath, args, { env, onOutput, patience }),
})
const tool = (file, ...args) => node(`node_modules/${file}`, ...args)
const types = (program) => ({
  ...tool('typescript/bin/tsc', '-p', `tsconfig.${program}.json`),
  fix: `correct the types; npx tsc -p tsconfig.${program}.json shows them again`,
})

/** Every check, in the order they run; those of one row run side by side. */
const rows = [
  [
    { name: 'types of the pure layers', ...types('core') },
    { name: 'types of the page', ...types('web') },
    { name: 'types of the service worker', ...types('worker') },
    { name: 'types of commands and tests', ...types('node') },
    {
      name: 'lint and layers',
      ...tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'),
      fix: 'npm run fix, then correct by hand what it leaves',
    },
  ],
  [
    { name: 'dead code', ...tool('knip/bin/knip.js'), fix: 'delete what nothing uses' },
    {
      name: 'data is what its sources make',
      ...node('scripts/run.mjs', 'data', '--check'),
      fix: 'npm run data, then look at the difference',
    },
  ],
  [
    {
      name: 'unit tests',
      ...tool('vitest/vitest.mjs', 'run'),
      fix: 'npx vitest follows the failing files while they are corrected',
    },
  ],
  [
    {
      name: 'build',
      ...tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
      fix: 'correct the import or the file named above',
    },
    {
      name: 'build of the single file',
      ...node('scripts/buildSingle.mjs'),
      fix: 'correct what the page would still ask for, named above',
    },
  ],
  [
    {
      name: 'byte budget',
      ...node('scripts/budget.mjs'),
      fix: 'load later what the first screen does not need',
    },
  ],
  [
    {
      name: 'a Chromium to test with',
      run: async (env, onOutput) => {
        try {
          env.CHROMIUM_PATH = await findChromium()
          return 0
        } catch (error) {
          onOutput(Buffer.from(error.message))
          return 1
        }
      },
    },
  ],
  [
    {
      name: 'browser journeys, pictures, accessibility',
      ...tool('@playwright/test/cli.js', 'test', '--project=Chromium'),
      // It has a server and browsers of its own to end.
      patience: 5000,
      fix: 'npx playwright test --trace on FILE, then npx playwright show-trace',
    },
  ],
]

const secondsSince = (began) => ((performance.now() - began) / 1000).toFixed(1)

const runCheck = async ({ name, run, fix, patience }, env) => {
  const began = performance.now()
  const output = []
  let code = 1
  try {
    code = await run(env, (chunk) => output.push(chunk), patience)
  } catch (error) {
    output.push(Buffer.from(String(error)))
  }
  return {
    name,
    fix,
    isPassed: code === 0,
    output: Buffer.concat(output).toString(),
    seconds: secondsSince(began),
  }
}

/** Lines of a passed check worth a look: how many tests ran, what was skipped and why, how large the page is. */
const worthALook =
  /^\s*(?:Tests\s+.*|\d+ (?:passed|skipped|flaky).*|\d+ journeys in .*|(?:ok|OVER)\s.*KiB.*|pictures are not compared: .*)$/gm

const print = ({ name, fix, isPassed, output, seconds }) => {
  process.stdout.write(`${isPassed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`)
  if (isPassed)
    for (const [words] of output.matchAll(worthALook)) process.stdout.write(`     ${words.trim()}\n`)
  else process.stdout.write(`${output.trimEnd()}\n${fix ? `Fix: ${fix}.\n` : ''}`)
}

/**
 * Runs every check until a row fails and prints a line for each; the output of one that failed is printed
 * in full.
 *
 * @returns the exit code
 */
export const runChecks = async () => {
  const began = performance.now()
  const env = { ...process.env, NO_COLOR: '1' }
  // The two contradict each other, and Biome takes FORCE_COLOR=0 for a wish to have colours.
  delete env.FORCE_COLOR
  let passed = 0
  let failed = 0
  for (const row of rows) {
    for (const result of await Promise.all(row.map((check) => runCheck(check, env)))) {
      print(result)
      if (result.isPassed) passed += 1
      else failed += 1
    }
    if (failed > 0) break
  }
  const notRun = rows.flat().length - passed - failed
  const rest = notRun > 0 ? `, ${notRun} skipped` : ''
  process.stdout.write(`\n${secondsSince(began)} s\n${passed} passed, ${failed} failed${rest}\n`)
  return failed === 0 ? 0 : 1
}
