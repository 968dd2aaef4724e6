import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { execute } from './execute.mjs'

/** The distribution of this Linux by its short name, "debian"; nothing elsewhere. */
export const distribution = () =>
  existsSync('/etc/os-release') ? /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] : null

/** Whether programs can be installed here without asking anybody: by root on Debian. */
export const canInstall = () => distribution() === 'debian' && process.getuid?.() === 0

/** Installs packages of Debian, and only what they need. */
export const installDebians = async (...packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => execute('apt-get', ['-q', ...args], { env })
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', ...packages)
}

/** Where the first of some programs that is on the path lies; null where none is. */
export const findOnPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null
}
