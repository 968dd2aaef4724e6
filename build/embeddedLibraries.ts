import type { Plugin } from 'vite'
import { buildScript } from './buildScript.ts'

/** Parts of a single file that hold libraries, by the packages these come in. */
const partOfPackage: Readonly<Record<string, string>> = {
  'pdfjs-dist': 'read-pdf',
  mammoth: 'read-docx',
  pdfkit: 'write-pdf',
  pptxgenjs: 'write-powerpoint',
}

/** A library as a script that says how it is made; who needs it makes it, so that nothing of it runs before. */
interface Library {
  readonly part: string
  readonly code: string
  readonly names: readonly string[]
}

const entry = '\0entry-of-library'
const beginning = '\0embedded-library:'
const fromLibrary = new RegExp(`^(?:${Object.keys(partOfPackage).join('|')})(?:/|$)`)

const partOf = (specifier: string): string => {
  const [name = ''] = fromLibrary.exec(specifier) ?? []
  return partOfPackage[name.replace(/\/$/, '')] ?? ''
}

const buildLibrary = async (specifier: string, target: readonly string[]): Promise<Library> => {
  const from = JSON.stringify(specifier)
  const source = `export * from ${from}\nimport * as all from ${from}\nexport default all`
  const plugin: Plugin = {
    name: 'entry-of-library',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? source : null),
    // A script has no address; what is made of it here is looked for nowhere.
    transform: (code) =>
      code.includes('import.meta.url') ? code.replaceAll('import.meta.url', '"file:///"') : null,
  }
  const { code, names } = await buildScript(entry, 'library', target, [plugin])
  return {
    part: partOf(specifier),
    code: `(globalThis.atlasLibraries??={})[${from}]=()=>{${code}\nreturn library.default};\n`,
    names: names.filter((name) => name !== 'default'),
  }
}

/** A module that has what a library exports, taken from where the script of the library has put it. */
const moduleOf = (specifier: string, names: readonly string[]): string =>
  [
    `const library = globalThis.atlasLibraries[${JSON.stringify(specifier)}]()`,
    'export default library.default',
    ...names.map((name, at) => `const name${at} = library.${name}\nexport { name${at} as ${name} }`),
  ].join('\n')

/** Libraries that are not part of the scripts that use them, but of parts of the file beside these. */
export interface EmbeddedLibraries {
  /** Leaves libraries out of a script; whoever runs it runs their part first. */
  readonly plugin: Plugin
  /** Code of each part that the scripts built so far may need. */
  readonly parts: () => Promise<ReadonlyMap<string, string>>
}

/**
 * Collects libraries that are large and seldom needed.
 *
 * @param target what they are built for; read when the first is built
 */
export function embeddedLibraries(target: readonly string[]): EmbeddedLibraries {
  const libraries = new Map<string, Promise<Library>>()
  const libraryOf = (specifier: string): Promise<Library> => {
    const known = libraries.get(specifier)
    if (known !== undefined) return known
    const made = buildLibrary(specifier, target)
    libraries.set(specifier, made)
    return made
  }
  return {
    plugin: {
      name: 'embedded-libraries',
      apply: 'build',
      enforce: 'pre',
      resolveId: { filter: { id: fromLibrary }, handler: (specifier) => beginning + specifier },
      load: {
        filter: { id: new RegExp(`^${beginning}`) },
        handler: async (id) => {
          const specifier = id.slice(beginning.length)
          return moduleOf(specifier, (await libraryOf(specifier)).names)
        },
      },
    },
    parts: async () => {
      const parts = new Map<string, string>()
      for (const { part, code } of await Promise.all(libraries.values()))
        parts.set(part, (parts.get(part) ?? '') + code)
      return parts
    },
  }
}
