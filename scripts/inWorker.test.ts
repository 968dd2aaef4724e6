import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in-worker-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const addressOf = (script: string): string => pathToFileURL(resolve('scripts', script)).href

/** Starts a process that runs a module's `run`, given by its body, as the command line does. */
const started = (body: string) => {
  const module = join(folder, 'module.mjs')
  const main = join(folder, 'main.mjs')
  writeFileSync(module, `export const run = async (argv, { out, err }) => { ${body} }\n`)
  writeFileSync(
    main,
    `import { inWorker } from '${addressOf('inWorker.mjs')}'
import { onStop, watchForStop } from '${addressOf('stop.mjs')}'
watchForStop()
onStop(() => process.stdout.write('tidied'))
const write = { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) }
process.exitCode = await inWorker('${pathToFileURL(module).href}', ['a', 'b'], write)
`,
  )
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString()
  })
  return { child, said }
}

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('what computes without an end is ended by %s', async (signal, expected) => {
  const { child, said } = started("out('computing'); for (;;) argv.length = 0")
  await once(child.stdout, 'data')
  child.kill(signal)
  const [code] = await once(child, 'close')
  expect(code).toBe(expected)
  expect(said).toEqual({ out: 'computingtidied', err: '' })
})

test('its arguments, words and exit code go through', async () => {
  const { child, said } = started("out(argv.join()); err('no'); return 3")
  const [code] = await once(child, 'close')
  expect(code).toBe(3)
  expect(said).toEqual({ out: 'a,b', err: 'no' })
})

test('what it throws is thrown', async () => {
  const { child, said } = started("throw new Error('broken')")
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(said.err).toContain('broken')
})

test('what follows within a turn comes whole and in order', async () => {
  const { child, said } = started("for (let at = 0; at < 5000; at += 1) out('line ' + at); return 0")
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  const lines = said.out.replaceAll('line ', '\nline ').split('\n').filter(Boolean)
  expect(lines).toEqual(Array.from({ length: 5000 }, (_, at) => `line ${at}`))
})
