import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { countryCode } from '#statement/schemaParts.ts'

/** Format and version written into the file of borders. */
export const bordersFormat = { format: 'statement-atlas/borders', version: 1 } as const

const byCode = v.record(v.string(), v.array(countryCode))

/** Schema of the file of borders, without its `format` and `version`. */
export const bordersSchema = v.object({
  /** States by the code of the state that they border by land, in the order of the alphabet; an island has none. */
  land: byCode,
  /** The same of borders that are some only where an area is counted to one state or another. */
  contested: byCode,
})

/** Who borders whom by land, as the map draws it. It knows nothing of coasts that face each other. */
export type Borders = v.InferOutput<typeof bordersSchema>

/** Reads the file of borders from parsed JSON. */
export function parseBorders(json: unknown): Result<Borders> {
  return parseVersioned({ ...bordersFormat, schema: bordersSchema }, json)
}
