import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { assembleSingleFile } from './assembleSingleFile.ts'
import { isLatinFont } from './keptFiles.ts'

const dataFiles = (publicDir: string): Map<string, string> => {
  const folder = join(publicDir, 'data')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`

/** Builds the page as one HTML file that opens from disk, in place of the usual folder of files. */
export function singleFile(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        outDir: 'dist-single',
        copyPublicDir: false,
        manifest: false,
        cssCodeSplit: false,
        assetsInlineLimit: isLatinFont,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (resolved) => {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = new Map<string, string>()
        for (const [name, part] of Object.entries(bundle)) {
          delete bundle[name]
          if (part.type === 'chunk') parts.set(name, part.code)
          else if (/\.(?:html|css)$/.test(name)) parts.set(name, part.source.toString())
          // Fonts of other letters are left to the reader's own.
          else if (!name.endsWith('.woff2')) this.error(`${name} has no place in a single file yet.`)
        }
        const take = (address: string): string => {
          const name = address.replace(/^\.\//, '')
          const text = parts.get(name)
          if (text === undefined) throw new Error(`The page asks for ${address}, which was not built.`)
          parts.delete(name)
          return text
        }
        const source = assembleSingleFile({
          html: take('index.html'),
          textOf: take,
          icon: addressOf(readFileSync(join(config.publicDir, 'favicon.svg'), 'utf8')),
          data: dataFiles(config.publicDir),
        })
        const [left] = parts.keys()
        if (left) this.error(`${left} was built beside the page instead of into it.`)
        this.emitFile({ type: 'asset', fileName: 'statement-atlas.html', source })
      },
    },
  }
}
