import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Runs one command of `src/cli`. The sources are TypeScript, so they are bundled first, into a folder of
 * this run's own: several may run at once.
 *
 * @returns the exit code
 */
export const commandLine = async (argv) => {
  const { build } = await import('vite')
  const folder = mkdtempSync(join(resolve('node_modules'), '.cli-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { external: true },
      build: { ssr: 'src/cli/run.ts', outDir: folder, emptyOutDir: true, copyPublicDir: false },
    })
    const { run } = await import(pathToFileURL(join(folder, 'run.js')).href)
    return await run(argv, {
      out: (text) => process.stdout.write(`${text}\n`),
      err: (text) => process.stderr.write(`${text}\n`),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
