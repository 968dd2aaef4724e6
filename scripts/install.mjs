import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const stamp = 'node_modules/.atlas-installed'
const lock = '.install-lock'
/** Milliseconds after which a lock is taken to be left over from a run that was killed. */
const stale = 10 * 60 * 1000

/** What the packages depend on: the lists, npm's settings, and what native packages are built for. */
const wanted = () => {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(file))
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex')
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/** Settings of an outer npm would change what the inner one installs. */
const cleanEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) =>
        key !== 'NODE_ENV' &&
        !/^npm_config_(omit|include|only|production|workspace|workspaces|prefix|global|ignore_scripts|dry_run|package_lock|save.*)$/i.test(
          key,
        ),
    ),
  )

/** Runs a program with its words going to the error stream, so that the standard output stays clean. */
export const execute = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 2, 2], ...options })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

const npm = (args) => {
  const script = process.env.npm_execpath
  const env = cleanEnvironment()
  return script && /\.[cm]?js$/.test(script)
    ? execute(process.execPath, [script, ...args], { env })
    : execute('npm', args, { env, shell: process.platform === 'win32' })
}

const takeLock = async () => {
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > stale)
        rmSync(lock, { recursive: true })
      else await pause(250)
    }
  }
}

/**
 * Installs the packages if they are not those of the lockfile. Two runs at once do it once.
 *
 * @throws an error with a fix when npm fails
 */
export const install = async () => {
  if (isInstalled()) return
  await takeLock()
  try {
    if (isInstalled()) return
    process.stderr.write('Installing packages …\n')
    const code = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'])
    if (code !== 0)
      throw new Error(
        'The packages could not be installed.\nFix: check that this machine reaches its npm registry, then run the command again.',
      )
    writeFileSync(stamp, wanted())
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
