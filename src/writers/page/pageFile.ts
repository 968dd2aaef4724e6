import * as v from 'valibot'
import { deckSchema } from '#deck/deckFile.ts'
import { correctionSchema, ownEntitySchema, ownTermSchema } from '#statement/correctionSchemas.ts'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { words } from '#statement/schemaParts.ts'

/** Format and version written into what an HTML file says of itself. */
const pageFormat = { format: 'statement-atlas/page', version: 1 } as const

const pageSchema = v.object({
  /** Id of the statement that the file was made of. */
  statement: words,
  /** What made it, with its version, and the day. */
  made: v.object({ by: words, on: v.pipe(v.string(), v.isoDate()) }),
  /** Query of the view that the file opens with; empty for the whole statement. */
  query: v.string(),
  /** Colours that hold where the device has no choice of its own. */
  theme: v.picklist(['system', 'light', 'dark']),
  /** What a person did to the statement. */
  work: v.object({
    corrections: v.array(correctionSchema),
    ownEntities: v.array(ownEntitySchema),
    ownTerms: v.array(ownTermSchema),
  }),
  /** The deck as somebody made it; null where the composed one holds. */
  deck: v.nullable(deckSchema),
})

/** What an HTML file that was made in a page brings along besides its data: whose view of them it is. */
export type PageFile = v.InferOutput<typeof pageSchema>

/** Name of its block among those of the data files. */
export const pageFileName = 'page.json'

/** Reads it from parsed JSON. Its reader is of the file that holds it, so there are no older versions. */
export function parsePageFile(json: unknown): Result<PageFile> {
  return parseVersioned({ ...pageFormat, schema: pageSchema }, json)
}

/** What is written into the file, as JSON. */
export function writePageFile(page: PageFile): string {
  return JSON.stringify({ ...pageFormat, ...page })
}
