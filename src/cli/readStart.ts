import { type KnowledgePart, knowledgeFormat, knowledgeVersion } from '#knowledge/knowledgeFiles.ts'
import { parseWritten } from '#knowledge/parseWritten.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { readWritten } from './readWritten.ts'

const readPart = <Part extends KnowledgePart>(folder: string, part: Part): Promise<WrittenKnowledge[Part]> =>
  readWritten<WrittenKnowledge[Part]>(
    `${folder}/${part}.json`,
    { format: knowledgeFormat(part), version: knowledgeVersion },
    parseWritten[part],
  )

/**
 * Reads what people write of the knowledge that every page starts with.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readStart(folder = 'data/knowledge'): Promise<WrittenKnowledge> {
  return {
    places: await readPart(folder, 'places'),
    groups: await readPart(folder, 'groups'),
    initiatives: await readPart(folder, 'initiatives'),
    forums: await readPart(folder, 'forums'),
    themes: await readPart(folder, 'themes'),
  }
}
