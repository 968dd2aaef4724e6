import { readFile } from 'node:fs/promises'
import { type KnownMetadata, parseKnownMetadata } from '#statement/parseKnownMetadata.ts'
import { CommandProblem, problemIn } from './commandProblem.ts'
import { parseJson } from './parseJson.ts'

/**
 * Reads the metadata people write beside a statement's text.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readMetadata(file: string): Promise<KnownMetadata> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandProblem({
      code: 'unreadable',
      message: `${file} cannot be read.`,
      fix: 'Give a JSON file such as {"issuers": ["CHN"], "date": "2024-01-09"}.',
    })
  })
  const result = parseKnownMetadata(parseJson(file, text))
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}
