import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const addressOf = (script: string): string => pathToFileURL(resolve('scripts', script)).href

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a program that computes and hears no signal ends with the run', async () => {
  const busy = "process.on('SIGINT', () => {}); console.log(process.pid); for (;;);"
  const main = `import { execute } from '${addressOf('execute.mjs')}'
import { watchForStop } from '${addressOf('stop.mjs')}'
watchForStop()
await execute(process.execPath, ['-e', ${JSON.stringify(busy)}])`
  const child = spawn(process.execPath, ['--input-type=module', '-e', main], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [pid] = await once(child.stderr, 'data')
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(143)
  expect(isRunning(Number(pid))).toBe(false)
})
