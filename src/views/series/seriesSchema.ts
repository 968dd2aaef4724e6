import * as v from 'valibot'
import { isWholeSpan } from '#statement/dated.ts'
import type { Reason } from '#statement/problem.ts'
import { countryCode, isoDate, offset, words } from '#statement/schemaParts.ts'
import { statementKinds } from '#statement/statement.ts'

const dated = v.pipe(
  v.object({ start: isoDate, end: isoDate, precision: v.picklist(['day', 'month', 'year']) }),
  v.check((span) => isWholeSpan(span), 'dateSpan' satisfies Reason),
)

/** Schema of what a series file says before its columns, without its `format` and `version`. */
export const seriesSchema = v.object({
  /** How many entries the columns hold. */
  entries: offset,
  statements: v.array(
    v.object({
      id: words,
      title: v.string(),
      date: v.nullable(dated),
      kind: v.nullable(v.picklist(statementKinds)),
      speakers: v.array(words),
      issuers: v.array(countryCode),
      words: offset,
      sentences: offset,
    }),
  ),
  values: v.array(v.object({ kind: v.picklist(['place', 'group', 'theme']), id: words, name: words })),
})
