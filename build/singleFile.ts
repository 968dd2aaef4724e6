import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, ResolvedConfig } from 'vite'
import { assembleSingleFile } from './assembleSingleFile.ts'
import { buildScript } from './buildScript.ts'
import { compiledMessages } from './compiledMessages.ts'
import { type EmbeddedLibraries, embeddedLibraries } from './embeddedLibraries.ts'
import { isLatinFont } from './keptFiles.ts'

const worker = 'src/worker/readingWorker.ts'
const noWorker = '\0no-worker'

const dataFiles = (publicDir: string): Map<string, string> => {
  const folder = join(publicDir, 'data')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`

/** In Base64 as gzip has it: its sum tells whoever reads it that nothing of it was changed. */
const packed = (code: string): string => gzipSync(code, { level: 9 }).toString('base64')

/** The code of the worker that reads, and of the libraries that it may need. */
const partsOf = async (target: readonly string[], libraries: EmbeddedLibraries) => {
  const { code } = await buildScript(worker, null, target, [compiledMessages(), libraries.plugin])
  const parts = [...(await libraries.parts()), ['reading-worker', code] as const]
  return new Map(parts.map(([name, text]) => [name, packed(text)]))
}

/** What a font is called where the page looks for it; it is packed in Base64, as is all that is no text. */
const fontPart = (name: string): string => `write-font-${name.slice(name.lastIndexOf('/') + 1)}`

/** Builds the page as one HTML file that opens from disk, in place of the usual folder of files. */
export function singleFile(): Plugin[] {
  let config: ResolvedConfig
  const target: string[] = []
  const ofPage = embeddedLibraries(target)
  const whole: Plugin = {
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
      target.push(...[resolved.build.target || []].flat())
    },
    // The page makes workers of the code that it brings along.
    resolveId: { order: 'pre', filter: { id: /\?worker$/ }, handler: () => noWorker },
    load: { filter: { id: new RegExp(`^${noWorker}$`) }, handler: () => 'export default null' },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const texts = new Map<string, string>()
        const fonts = new Map<string, string>()
        for (const [name, part] of Object.entries(bundle)) {
          delete bundle[name]
          if (part.type === 'chunk') texts.set(name, part.code)
          else if (/\.(?:html|css)$/.test(name)) texts.set(name, part.source.toString())
          else if (name.endsWith('.woff'))
            fonts.set(fontPart(name), packed(Buffer.from(part.source).toString('base64')))
          // Fonts of other letters are left to the reader's own.
          else if (!name.endsWith('.woff2')) this.error(`${name} has no place in a single file yet.`)
        }
        const take = (address: string): string => {
          const name = address.replace(/^\.\//, '')
          const text = texts.get(name)
          if (text === undefined) throw new Error(`The page asks for ${address}, which was not built.`)
          texts.delete(name)
          return text
        }
        const later = await ofPage.parts()
        const source = assembleSingleFile({
          html: take('index.html'),
          textOf: take,
          icon: addressOf(readFileSync(join(config.publicDir, 'favicon.svg'), 'utf8')),
          data: dataFiles(config.publicDir),
          parts: new Map([
            ...(await partsOf(target, embeddedLibraries(target))),
            ...[...later].map(([name, code]) => [name, packed(code)] as const),
            ...fonts,
          ]),
          later: [...later.values()],
        })
        const [left] = texts.keys()
        if (left) this.error(`${left} was built beside the page instead of into it.`)
        this.emitFile({ type: 'asset', fileName: 'statement-atlas.html', source })
      },
    },
  }
  return [whole, ofPage.plugin]
}
