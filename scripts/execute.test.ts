import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const addressOf = (script: string): string => pathToFileURL(resolve('scripts', script)).href

/** Starts a run of some programs, each given by its script; the error stream has what they say. */
const running = (...scripts: readonly string[]) => {
  const runs = scripts.map((script) => `execute(process.execPath, ['-e', ${JSON.stringify(script)}])`)
  const main = `import { execute } from '${addressOf('execute.mjs')}'
import { watchForStop } from '${addressOf('stop.mjs')}'
watchForStop()
await Promise.all([${runs.join()}])`
  return spawn(process.execPath, ['--input-type=module', '-e', main], { stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Waits until so many processes have said something. */
const heard = (stream: Readable, count: number): Promise<void> =>
  new Promise((done) => {
    let lines = 0
    stream.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1
      if (lines >= count) done()
    })
  })

const busy = "process.on('SIGINT', () => {}); console.log('computing'); for (;;);"
const starting = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}], { stdio: 'inherit' })`

// The stream of a run is closed when the last process that could write to it has ended, so that one that went on
// would keep the test from its end.
test.each([
  ['programs that compute and hear no signal', [busy, busy]],
  ['what a program has started', [starting]],
])('%s ends with the run', async (_, scripts) => {
  const child = running(...scripts)
  await heard(child.stderr, scripts.length)
  child.kill('SIGTERM')
  const [code] = await once(child, 'close')
  expect(code).toBe(143)
})
