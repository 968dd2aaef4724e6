import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import type { PageKnowledge } from './knowledge.ts'
import { knowledgeSchemasWith } from './knowledgeSchemas.ts'

/** Version of every knowledge file. */
export const knowledgeVersion = 1

/** Schema of each knowledge file as the page loads it, without its `format` and `version`. */
export const knowledgeSchemas = knowledgeSchemasWith({
  term: {},
  source: {},
  edition: {},
  series: {},
  place: {},
  initiative: {},
})

/** Names of the knowledge files, which are also the ends of their formats. */
export type KnowledgePart = keyof typeof knowledgeSchemas

/** Format written into a knowledge file. */
export const knowledgeFormat = (part: KnowledgePart): string => `statement-atlas/${part}`

const kind = <Part extends KnowledgePart>(part: Part) => ({
  format: knowledgeFormat(part),
  version: knowledgeVersion,
  schema: knowledgeSchemas[part],
})

type Parsers = { readonly [Part in KnowledgePart]: (json: unknown) => Result<PageKnowledge[Part]> }

/** Reads each knowledge file from parsed JSON; what the page has no use for is left out. */
export const parseKnowledge: Parsers = {
  places: (json) => parseVersioned(kind('places'), json),
  groups: (json) => parseVersioned(kind('groups'), json),
  initiatives: (json) => parseVersioned(kind('initiatives'), json),
  forums: (json) => parseVersioned(kind('forums'), json),
  themes: (json) => parseVersioned(kind('themes'), json),
}
