import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What threads run: the command, and its pool's share of the work. */
const commands = { run: 'src/cli/run.ts', readerThread: 'src/cli/annotate/readerThread.ts' }

/**
 * Bundles the commands, which are TypeScript, into a folder of this process's own: several may run at once. The
 * folder goes with the process.
 *
 * @param entries other modules instead, by name
 * @returns the address of a module by the name of its entry
 */
export const bundleCommands = async (entries = commands) => {
  const { build } = await import('vite')
  const folder = mkdtempSync(join(resolve('node_modules'), '.cli-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { external: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rollupOptions: { input: entries },
    },
  })
  return (entry) => pathToFileURL(join(folder, `${entry}.js`)).href
}
