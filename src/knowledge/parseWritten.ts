import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { type KnowledgePart, knowledgeFormat, knowledgeVersion } from './knowledgeFiles.ts'
import type { WrittenKnowledge } from './writtenKnowledge.ts'
import { writtenSchemas } from './writtenSchemas.ts'

const kind = <Part extends KnowledgePart>(part: Part) => ({
  format: knowledgeFormat(part),
  version: knowledgeVersion,
  schema: writtenSchemas[part],
})

type Parsers = { readonly [Part in KnowledgePart]: (json: unknown) => Result<WrittenKnowledge[Part]> }

/** Reads each knowledge file as people write it; a condition that is not written is an empty list. */
export const parseWritten: Parsers = {
  places: (json) => parseVersioned(kind('places'), json),
  groups: (json) => parseVersioned(kind('groups'), json),
  initiatives: (json) => parseVersioned(kind('initiatives'), json),
  forums: (json) => parseVersioned(kind('forums'), json),
  themes: (json) => parseVersioned(kind('themes'), json),
}
