import { spawn } from 'node:child_process'
import { findChromium } from './findChromium.mjs'

const tool = (file, ...args) => ({ args: [`node_modules/${file}`, ...args] })
const own = (file, ...args) => ({ args: [`scripts/${file}`, ...args] })

/** Every check, in the order they run; those of one row run side by side. */
const rows = [
  [
    { name: 'types of the pure layers', ...tool('typescript/bin/tsc', '-p', 'tsconfig.core.json') },
    { name: 'types of the page', ...tool('typescript/bin/tsc', '-p', 'tsconfig.web.json') },
    { name: 'types of commands and tests', ...tool('typescript/bin/tsc', '-p', 'tsconfig.node.json') },
    { name: 'lint and layers', ...tool('@biomejs/biome/bin/biome', 'ci', '.'), fix: 'npm run fix' },
  ],
  [
    { name: 'dead code', ...tool('knip/bin/knip.js'), fix: 'delete what nothing uses' },
    {
      name: 'data is what its sources make',
      ...own('run.mjs', 'data', '--check'),
      fix: 'npm run data, then look at the difference',
    },
  ],
  [{ name: 'unit tests', ...tool('vitest/vitest.mjs', 'run') }],
  [{ name: 'build', ...tool('vite/bin/vite.js', 'build', '--logLevel', 'warn') }],
  [{ name: 'byte budget', ...own('budget.mjs'), fix: 'load later what the first screen does not need' }],
  [
    {
      name: 'browser journeys, pictures, accessibility',
      needsBrowser: true,
      ...tool('@playwright/test/cli.js', 'test'),
    },
  ],
]

const runCheck = ({ name, args }, env) =>
  new Promise((resolve) => {
    const began = performance.now()
    const output = []
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => output.push(Buffer.from(String(error))))
    child.on('close', (code) =>
      resolve({
        name,
        isPassed: code === 0,
        output: Buffer.concat(output).toString(),
        seconds: (performance.now() - began) / 1000,
      }),
    )
  })

/**
 * Runs every check and prints a line for each; the output of one that failed is printed in full.
 *
 * @returns the exit code
 */
export const runChecks = async () => {
  const env = { ...process.env, FORCE_COLOR: '0' }
  delete env.NODE_ENV
  let passed = 0
  const failed = []
  for (const row of rows) {
    if (failed.length > 0) break
    if (row.some(({ needsBrowser }) => needsBrowser)) env.CHROMIUM_PATH = await findChromium()
    for (const { name, isPassed, output, seconds } of await Promise.all(
      row.map((check) => runCheck(check, env)),
    )) {
      const line = `${isPassed ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)\n`
      process.stdout.write(line)
      const summary = /^\s*(?:Tests\s+.*|\d+ (?:passed|skipped|failed).*)$/gm
      if (isPassed)
        for (const [words] of output.matchAll(summary)) process.stdout.write(`     ${words.trim()}\n`)
      if (isPassed) passed += 1
      else {
        failed.push(name)
        process.stdout.write(`${output}\n`)
        const { fix } = row.find((check) => check.name === name)
        if (fix) process.stdout.write(`Fix: ${fix}\n`)
      }
    }
  }
  process.stdout.write(`\n${passed} passed, ${failed.length} failed\n`)
  return failed.length === 0 ? 0 : 1
}
