import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { keptFiles } from './keptFiles.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

const write = async ({ root, build: { outDir, target } }: ResolvedConfig): Promise<void> => {
  const folder = resolve(root, outDir)
  const { atOnce, onceUsed } = keptFiles(filesIn(folder), (file) => readFileSync(join(folder, file)))
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { KEPT_AT_ONCE: JSON.stringify(atOnce), KEPT_ONCE_USED: JSON.stringify(onceUsed) },
    build: {
      target,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'src/offline/serviceWorker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}

/** Writes sw.js beside the finished page: the service worker with the list of what was built. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    writeBundle: { order: 'post', sequential: true, handler: () => write(config) },
  }
}
