import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'vite'
import { firstFiles, shippedWorld } from '#app/data/firstFiles.ts'
import { parseKnowledge } from '#knowledge/knowledgeFiles.ts'
import { parseWhole } from '#knowledge/wholeFile.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { Result } from '#statement/problem.ts'
import { parseStatementFile } from '#statement/statementFile.ts'

type Parse = (json: unknown) => Result<unknown>

/** How the page reads a file of `data/`, by the folder and the name of it. */
const parserOf = (file: string): Parse | undefined => {
  const [folder, name] = file.replace(/\.json$/, '').split('/')
  if (folder === 'statements') return parseStatementFile
  if (folder === 'world') return parseWorldFile
  if (file === 'extract/whole.json') return parseWhole
  return folder === 'knowledge' ? parseKnowledge[name as keyof typeof parseKnowledge] : undefined
}

/**
 * Digests of the files that the page need not check, by their names below `data/`: each was checked here, and
 * checking it neither changes nor leaves out anything but its format and version.
 *
 * @param texts the files as they are published, by their names
 * @returns SHA-256 in Base64
 * @throws when a file is not what it should be
 */
export function checkedDigests(texts: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const checked = [...texts].flatMap(([file, text]) => {
    const parse = parserOf(file)
    if (!parse) return []
    const { format: _, version: __, ...json } = JSON.parse(text)
    const result = parse(JSON.parse(text))
    if (!result.ok)
      throw new Error(`data/${file} is not what it should be: ${JSON.stringify(result.problem)}`)
    const digest = createHash('sha256').update(text).digest('base64')
    return isDeepStrictEqual(result.value, json) ? [[file, digest]] : []
  })
  return Object.fromEntries(checked)
}

const published = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/**
 * Checks the data while the page is built, tells the page what it was, and has it asked for together with the
 * scripts: without that it would be asked for by them.
 */
export function dataFiles(): Plugin {
  return {
    name: 'data-files',
    apply: 'build',
    config: ({ root = '.' }) => ({
      define: { CHECKED_DATA: JSON.stringify(checkedDigests(published(join(root, 'public/data')))) },
    }),
    transformIndexHtml: () =>
      [...firstFiles, shippedWorld].map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./data/${file}` },
        injectTo: 'head',
      })),
  }
}
