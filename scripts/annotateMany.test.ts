import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleCommands } from './bundleCommands.mjs'

// The command in processes and threads of its own, as it is typed but for its bundle, which is made once.

const shell = promisify(execFile)
const patience = 180_000
let folder: string
let annotate: string

const mainModule = (addresses: readonly string[]): string => `
import { commandLine } from '${pathToFileURL(resolve('scripts/commandLine.mjs')).href}'
const [run, readerThread] = ${JSON.stringify(addresses)}
const typedIn = process.cwd()
process.chdir('${resolve('.')}')
process.exitCode = await commandLine(process.argv.slice(2), typedIn, (entry) => ({ run, readerThread })[entry])
`

/** Runs a command line in the folder of the texts. */
const typed = async (line: string): Promise<string> =>
  (
    await shell('sh', ['-c', line], {
      cwd: folder,
      maxBuffer: 2 ** 26,
    })
  ).stdout

const words = [
  'Kenya',
  'the EU',
  'a tug',
  'Pe\u0301ru',
  '🕊 Mali',
  'the Reed Summit',
  '\ud800 Fiji',
  'Guinean pilots',
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-many-'))
  const addressOf = await bundleCommands()
  const main = join(folder, 'main.mjs')
  writeFileSync(main, mainModule([addressOf('run'), addressOf('readerThread')]))
  annotate = `"${process.execPath}" "${main}" annotate`
  const lines = Array.from({ length: 10_000 }, (_, at) => {
    if (at % 1000 === 999) return '{"id": "broken", '
    const text = `Here is ${words[at % words.length]} and ${words[(at * 7) % words.length]}.`
    return JSON.stringify({ id: `text ${at}`, text })
  })
  writeFileSync(join(folder, 'all.jsonl'), `${lines.join('\n')}\n`)
}, patience)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onUnix = test.skipIf(process.platform === 'win32')

onUnix(
  'ten thousand documents give the same lines through one process, through four, and through two threads',
  async () => {
    const lines = await typed(`${annotate} --lines --spans --doubtful < all.jsonl`)
    expect(lines.trimEnd().split('\n')).toHaveLength(10_000)
    await typed(`split -l 2500 all.jsonl part.
      ls part.* | xargs -P 4 -I{} sh -c '${annotate} --lines --spans --doubtful < {} > out.{}' 2> errors`)
    expect((await typed('cat out.part.*')) === lines).toBe(true)
    // Some of them with a broken one among them: more than two threads have at once.
    const some = await typed(`sed -n 901,1300p all.jsonl | ${annotate} --lines --spans --doubtful --jobs 2`)
    expect(some).toBe(lines.split('\n').slice(900, 1300).concat('').join('\n'))
  },
  patience,
)

onUnix(
  'a pool of threads reads files as one thread does',
  async () => {
    for (const at of Array.from({ length: 12 }, (_, number) => number + 10))
      writeFileSync(join(folder, `${at}.txt`), `Kenya lent ${at} tugs to Fiji.\n`)
    const one = await typed(`${annotate} --jobs 1 --spans ??.txt`)
    expect(one.trimEnd().split('\n')).toHaveLength(24)
    expect(await typed(`${annotate} --jobs 3 --spans --out many.jsonl ??.txt`)).toBe('Written: many.jsonl\n')
    expect(readFileSync(join(folder, 'many.jsonl'), 'utf8')).toBe(one)
  },
  patience,
)
