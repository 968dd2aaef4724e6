import { readFile } from 'node:fs/promises'
import { type KnowledgePart, knowledgeFormat, knowledgeVersion } from '#knowledge/knowledgeFiles.ts'
import { parseWritten } from '#knowledge/parseWritten.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { problemIn } from './commandProblem.ts'
import { expandConditions } from './expandConditions.ts'
import { parseJson } from './parseJson.ts'

const readPart = async <Part extends KnowledgePart>(
  folder: string,
  part: Part,
): Promise<WrittenKnowledge[Part]> => {
  const file = `${folder}/${part}.json`
  const written = expandConditions(parseJson(file, await readFile(file, 'utf8')))
  const result = parseWritten[part]({ format: knowledgeFormat(part), version: knowledgeVersion, ...written })
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}

/**
 * Reads the knowledge that people write and checks it against its schemas.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readKnowledge(folder = 'data/knowledge'): Promise<WrittenKnowledge> {
  return {
    places: await readPart(folder, 'places'),
    groups: await readPart(folder, 'groups'),
    initiatives: await readPart(folder, 'initiatives'),
    forums: await readPart(folder, 'forums'),
    themes: await readPart(folder, 'themes'),
  }
}
