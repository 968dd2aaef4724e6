import * as v from 'valibot'
import { ownEntitySchema, ownTermSchema } from '#statement/correctionSchemas.ts'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import type { SharedWords } from './sharedWords.ts'

const sharedFormat = { format: 'statement-atlas/own-words', version: 1 } as const

const schema = v.object({ ownEntities: v.array(ownEntitySchema), ownTerms: v.array(ownTermSchema) })

/** Reads words for all statements from parsed JSON, as they are kept on a device. */
export function parseSharedWords(json: unknown): Result<SharedWords> {
  return parseVersioned({ ...sharedFormat, schema }, json)
}

/** Words for all statements as the text that is kept of them. */
export function writeSharedWords(words: SharedWords): string {
  return JSON.stringify({ ...sharedFormat, ...words })
}
