import * as v from 'valibot'
import { asWritten } from './asWritten.ts'
import { checkShape } from './checkShape.ts'
import type { Result } from './problem.ts'
import { countryCode, writtenDate } from './schemaParts.ts'
import type { StatementMetadata } from './statement.ts'
import { metadataSchema } from './statementSchema.ts'

/** What is certain about a statement; what is missing here is guessed from its text. */
export type KnownMetadata = { -readonly [Key in keyof StatementMetadata]?: StatementMetadata[Key] }

const knownSchema = v.partial(
  v.object({
    ...metadataSchema.entries,
    date: v.nullable(writtenDate),
    /** The one country of `issuers`, as files of version 1 had it. */
    issuer: v.nullable(countryCode),
  }),
)

/**
 * Reads the metadata that people write beside a text. Any key may be missing; null says that there is none. A date is
 * written as far as it is known: `2024-01-09`, `2024-01`, `2024`.
 */
export function parseKnownMetadata(json: unknown): Result<KnownMetadata> {
  const result = checkShape(knownSchema, json)
  if (!result.ok) return result
  const { date, issuer, ...rest } = result.value
  const known = {
    ...rest,
    ...(issuer !== undefined && { issuers: issuer === null ? [] : [issuer] }),
    ...(date !== undefined && { date: date === null ? null : asWritten(date) }),
  }
  const given = Object.entries(known).filter(([, value]) => value !== undefined)
  return { ok: true, value: Object.fromEntries(given) as KnownMetadata }
}
