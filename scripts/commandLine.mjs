import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inWorker } from './inWorker.mjs'

/** A file is named from where the command was typed, which npm and the entry have left since. */
const locate = (argument, typedIn) => {
  const path = resolve(typedIn, argument)
  return !argument.startsWith('-') && existsSync(path) ? path : argument
}

/**
 * Runs one command of `src/cli`. The sources are TypeScript, so they are bundled first, into a folder of
 * this run's own: several may run at once.
 *
 * @param typedIn folder the command was typed in
 * @returns the exit code
 */
export const commandLine = async ([command, ...rest], typedIn) => {
  const { build } = await import('vite')
  const folder = mkdtempSync(join(resolve('node_modules'), '.cli-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // A reader such as `head` that has enough closes its end: that is no failure.
  process.stdout.on('error', ({ code }) => {
    if (code === 'EPIPE') process.exit()
  })
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { external: true },
    build: { ssr: 'src/cli/run.ts', outDir: folder, emptyOutDir: true, copyPublicDir: false },
  })
  const module = pathToFileURL(join(folder, 'run.js')).href
  return await inWorker(module, [command, ...rest.map((argument) => locate(argument, typedIn))], {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  })
}
