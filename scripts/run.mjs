// The one entry of every npm script. Nothing here may need a package before `install` has run.
import { execute, install } from './install.mjs'

const [command, ...rest] = process.argv.slice(2)

const node = (...args) => execute(process.execPath, args, { stdio: 'inherit' })

const commands = {
  start: async () => (await import('./serve.mjs')).start(),
  dev: async () => (await import('./serve.mjs')).develop(),
  test: async () => (await import('./checks.mjs')).runChecks(),
  check: async () => (await import('./checks.mjs')).runChecks(),
  fix: async () => {
    const code = await node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.')
    return code || (await (await import('./commandLine.mjs')).commandLine(['data']))
  },
  annotate: async () => (await import('./commandLine.mjs')).commandLine(['annotate', ...rest]),
  data: async () => (await import('./commandLine.mjs')).commandLine(['data', ...rest]),
  bench: async () =>
    (await node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')) || node('scripts/bench.mjs'),
  pictures: async () =>
    (await node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')) ||
    node('scripts/pictures.mjs'),
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old.\nFix: install Node 20.19 or newer.\n`)
  process.exitCode = 1
} else if (!Object.hasOwn(commands, command)) {
  process.stderr.write(`There is no command ${command}.\nFix: one of ${Object.keys(commands).join(', ')}.\n`)
  process.exitCode = 1
} else
  try {
    await install()
    process.exitCode = (await commands[command]()) ?? 0
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
