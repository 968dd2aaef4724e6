import { readFile } from 'node:fs/promises'
import type { Knowledge } from '#statement/knowledge.ts'
import {
  type KnowledgePart,
  knowledgeFormat,
  knowledgeVersion,
  parseForumsFile,
  parseGroupsFile,
  parseInitiativesFile,
  parsePlacesFile,
  parseThemesFile,
} from '#statement/knowledgeFiles.ts'
import type { Result } from '#statement/problem.ts'
import { problemIn } from './commandProblem.ts'
import { expandConditions } from './expandConditions.ts'
import { parseJson } from './parseJson.ts'

const readPart = async <Value>(
  folder: string,
  part: KnowledgePart,
  parse: (json: unknown) => Result<Value>,
): Promise<Value> => {
  const file = `${folder}/${part}.json`
  const written = expandConditions(parseJson(file, await readFile(file, 'utf8')))
  const result = parse({ format: knowledgeFormat(part), version: knowledgeVersion, ...written })
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}

/**
 * Reads the knowledge that people write and checks it against its schemas.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readKnowledge(folder = 'data/knowledge'): Promise<Knowledge> {
  return {
    places: await readPart(folder, 'places', parsePlacesFile),
    groups: await readPart(folder, 'groups', parseGroupsFile),
    initiatives: await readPart(folder, 'initiatives', parseInitiativesFile),
    forums: await readPart(folder, 'forums', parseForumsFile),
    themes: await readPart(folder, 'themes', parseThemesFile),
  }
}
