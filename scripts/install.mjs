import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { execute } from './execute.mjs'
import { isSameInstallation } from './installedPackages.mjs'
import { takeLock } from './lock.mjs'

const stamp = 'node_modules/.atlas-installed'
const npmsOwn = 'node_modules/.package-lock.json'

/** What native packages are built for. */
const machine = `${process.platform} ${process.arch} ${process.versions.modules}`

/** What the packages depend on: the machine, the lists and npm's settings. */
const wanted = () => {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(file))
  return `${machine}\n${hash.digest('hex')}\n`
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Whether npm, run by hand or before an unrelated edit of package.json, has put the same packages there. */
const isMadeByHand = () => {
  if (!existsSync(npmsOwn)) return false
  if (existsSync(stamp) && !readFileSync(stamp, 'utf8').startsWith(`${machine}\n`)) return false
  try {
    return isSameInstallation(
      readJson('package-lock.json'),
      readJson(npmsOwn),
      readJson('package.json'),
      process,
    )
  } catch {
    // Half a file from an npm that was killed: install again.
    return false
  }
}

const isInstalled = () => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true
  if (!isMadeByHand()) return false
  writeFileSync(stamp, wanted())
  return true
}

const outerSettings =
  /^npm_config_(omit|include|only|also|production|dev|optional|workspaces?|include_workspace_root|prefix|location|global|global_style|install_strategy|ignore_scripts|dry_run|package_lock|package_lock_only|save.*|json|long|parseable)$/i

/** Settings given to an outer npm would change what the inner one installs. */
const cleanEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => key !== 'NODE_ENV' && !outerSettings.test(key)),
  )

const npm = (args, onOutput) => {
  const script = process.env.npm_execpath
  const env = cleanEnvironment()
  // The npm that runs this one, even where none is on the path; not yarn or pnpm, which also set the name.
  return script && /npm(-cli)?\.[cm]?js$/.test(script) && !/pnpm/.test(script)
    ? execute(process.execPath, [script, ...args], { env, onOutput })
    : execute('npm', args, { env, onOutput, shell: process.platform === 'win32' })
}

/** The fix for what npm said when it failed. */
const fixFor = (said) => {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET/.test(said))
    return 'this machine does not reach its npm registry; connect it (or set its proxy), then run the command again.'
  if (/EUSAGE/.test(said))
    return 'package.json and package-lock.json disagree; run npm install once and keep both files.'
  if (/EACCES|EPERM|EROFS/.test(said))
    return 'node_modules cannot be written; delete it or give this user the right to write here.'
  if (/ENOSPC/.test(said)) return 'the disk is full; free about 500 MB.'
  return 'delete node_modules, then run the command again.'
}

/**
 * Installs the packages if they are not those of the lockfile. Two runs at once do it once.
 *
 * @throws an error with a fix when npm fails
 */
export const install = async () => {
  if (isInstalled()) return
  const release = await takeLock('.install-lock', () =>
    process.stderr.write('Waiting for another run to install the packages …\n'),
  )
  try {
    if (isInstalled()) return
    process.stderr.write('Installing packages …\n')
    let said = ''
    const settings = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline']
    const code = await npm(['ci', ...settings], (chunk) => {
      said += chunk
      process.stderr.write(chunk)
    })
    if (code !== 0) throw new Error(`The packages could not be installed.\nFix: ${fixFor(said)}`)
    writeFileSync(stamp, wanted())
  } finally {
    release()
  }
}
