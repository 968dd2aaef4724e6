import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { isoDate, words } from '#statement/schemaParts.ts'
import { type KnowledgePart, knowledgeFormat, knowledgeVersion } from './knowledgeFiles.ts'
import { knowledgeSchemasWith } from './knowledgeSchemas.ts'
import type { WrittenKnowledge } from './writtenKnowledge.ts'

/** What people write beside what the page loads: for the extraction, and for those who keep the tables. */
const schemas = knowledgeSchemasWith({
  term: { needs: v.optional(v.array(words), []), unless: v.optional(v.array(words), []) },
  source: {
    note: v.optional(v.string()),
    /** The days it gives, where they are not those shown. */
    dates: v.optional(v.object({ start: isoDate, end: isoDate })),
  },
  edition: { ordinal: v.optional(v.nullable(v.number()), null) },
  /** UN M49 number as three digits, null for dissolved states. */
  place: { m49: v.nullable(words) },
  initiative: { occasion: v.nullable(words), description: v.string() },
})

const kind = <Part extends KnowledgePart>(part: Part) => ({
  format: knowledgeFormat(part),
  version: knowledgeVersion,
  schema: schemas[part],
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
