import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A library as the file of licences lists it. */
interface Library {
  readonly heading: string
  readonly words: string
}

const isLicense = (file: string): boolean => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(file)

/** The folder of the library that a module is of; null for modules of the project. */
export function libraryFolder(module: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1] ?? null
}

const libraryIn = (folder: string): Library | null => {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'))
  const text = readdirSync(folder).find(isLicense)
  return {
    heading: `## ${name} - ${version} (${license})`,
    words: text === undefined ? '' : readFileSync(join(folder, text), 'utf8').trim(),
  }
}

/** A list of licences with those of libraries that it lacks, each under its heading, in the order of the headings. */
export function withLibraries(list: string, libraries: readonly Library[]): string {
  const missing = new Map(
    libraries
      .filter(({ heading }) => !list.includes(`${heading}\n`))
      .map(({ heading, words }) => [heading, `${heading}\n\n${words}`.trimEnd()]),
  )
  const sorted = [...missing.keys()].sort().map((heading) => missing.get(heading))
  return `${[list.trimEnd(), ...sorted].join('\n\n')}\n`
}

/**
 * Lists the licences of the libraries whose code runs in workers, which are built apart from the page and so left out
 * of its list.
 *
 * @param fileName of the list
 * @returns a plugin for the workers, which hears what they hold, and one for the page, which adds it to the list
 */
export function workerLicenses(fileName: string): { readonly worker: Plugin; readonly page: Plugin } {
  const folders = new Set<string>()
  return {
    worker: {
      name: 'worker-licenses-found',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle))
          for (const module of part.type === 'chunk' ? part.moduleIds : []) {
            const folder = libraryFolder(module)
            if (folder !== null) folders.add(folder)
          }
      },
    },
    page: {
      name: 'worker-licenses',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler: (_, bundle) => {
          const list = bundle[fileName]
          if (list?.type !== 'asset') return
          const libraries = [...folders].flatMap((folder) => libraryIn(folder) ?? [])
          list.source = withLibraries(String(list.source), libraries)
        },
      },
    },
  }
}
