// The one entry of every npm script. Nothing here may need a package before `install` has run.
import { resolve } from 'node:path'
import { execute } from './execute.mjs'
import { install } from './install.mjs'
import { watchForStop } from './stop.mjs'

const [command, ...rest] = process.argv.slice(2)
const typedIn = process.env.INIT_CWD ?? process.cwd()

const node = (...args) => execute(process.execPath, args, { stdio: 'inherit' })
const build = () => node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
const single = () => node('scripts/buildSingle.mjs')
const check = async () => (await import('./checks.mjs')).runChecks()
const commandLine = async (argv) => (await import('./commandLine.mjs')).commandLine(argv, typedIn)

const commands = {
  start: async () => (await import('./serve.mjs')).start(),
  dev: async () => (await import('./serve.mjs')).develop(),
  test: check,
  check,
  fix: async () => {
    const code = await node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.')
    return (await commandLine(['data'])) || code
  },
  build,
  preview: async () => (await import('./serve.mjs')).preview(),
  'build:single': single,
  annotate: () => commandLine(['annotate', ...rest]),
  series: () => commandLine(['series', ...rest]),
  evaluate: () => commandLine(['evaluate', ...rest]),
  data: () => commandLine(['data', ...rest]),
  bench: async () => {
    if (rest[0] === 'extract') return node('scripts/bench/extract.mjs', ...rest.slice(1))
    const [script, others] =
      rest[0] === 'several' ? ['bench/several.mjs', rest.slice(1)] : ['bench.mjs', rest]
    return (await build()) || node(`scripts/${script}`, ...others)
  },
  browsers: async () => (await build()) || (await single()) || node('scripts/browsers.mjs'),
  mutate: () => node('scripts/mutate.mjs', ...rest),
  pictures: async () => (await build()) || node('scripts/pictures.mjs', ...rest),
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old.\nFix: install Node 20.19 or newer.\n`)
  process.exitCode = 1
} else if (!Object.hasOwn(commands, command)) {
  process.stderr.write(
    `There is no command ${command ?? ''}.\nFix: one of ${Object.keys(commands).join(', ')}.\n`,
  )
  process.exitCode = 1
} else
  try {
    watchForStop()
    // An inherited NODE_ENV would make a built page a development one, or keep packages out.
    delete process.env.NODE_ENV
    process.chdir(resolve(import.meta.dirname, '..'))
    await install()
    process.exitCode = (await commands[command]()) ?? 0
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
