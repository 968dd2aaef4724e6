import * as v from 'valibot'
import type { Reason } from '#statement/problem.ts'
import { isoDate, words } from '#statement/schemaParts.ts'
import { knowledgeSchemasWith } from './knowledgeSchemas.ts'

/** Schemas of what people write: beside what the page loads what the extraction needs, and those who keep the tables. */
export const writtenSchemas = knowledgeSchemasWith({
  term: { needs: v.optional(v.array(words), []), unless: v.optional(v.array(words), []) },
  source: {
    note: v.optional(v.string()),
    /** The days it gives, where they are not those shown. */
    dates: v.optional(v.object({ start: isoDate, end: isoDate })),
  },
  edition: {
    ordinal: v.optional(v.nullable(v.number()), null),
    /** Names of its own by which a text may call it. */
    wordings: v.optional(v.array(words)),
  },
  series: {
    /** Names by which a text may call a meeting of the series, beside those that are read as terms. */
    wordings: v.optional(v.array(words), []),
    /** Years of meetings whose days no source that was read gives, so that none of another year stands in for them. */
    gaps: v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{4}$/, 'date' satisfies Reason))), []),
  },
  /** UN M49 number as three digits, null for dissolved states. */
  place: { m49: v.nullable(words) },
  initiative: { occasion: v.nullable(words), description: v.string() },
})
