import * as v from 'valibot'
import { checkSpans } from './checkSpans.ts'
import {
  anchorSchema,
  correctionSchema,
  mentionKind,
  ownEntitySchema,
  ownTermSchema,
} from './correctionSchemas.ts'
import { isWholeSpan } from './dated.ts'
import type { Reason } from './problem.ts'
import { countryCode, isoDate, offset, reading, words } from './schemaParts.ts'
import { doubts, originFields, statementKinds } from './statement.ts'

const span = { start: offset, end: offset }
const spans = v.array(v.object(span))
const orNone = v.nullable(words)

const dated = { start: isoDate, end: isoDate, precision: v.picklist(['day', 'month', 'year']) }

const date = v.pipe(
  v.object({
    ...dated,
    candidates: v.optional(v.array(isoDate), []),
  }),
  v.check((span) => isWholeSpan(span), 'dateSpan' satisfies Reason),
)

/** Schema of the metadata in a statement file. */
export const metadataSchema = v.object({
  id: words,
  kind: v.nullable(v.picklist(statementKinds)),
  wording: v.optional(orNone, null),
  title: v.string(),
  kicker: v.nullable(v.string()),
  speaker: v.nullable(v.object({ name: orNone, role: orNone })),
  issuers: v.array(countryCode),
  date: v.nullable(date),
  place: v.nullable(v.string()),
  occasion: v.nullable(v.string()),
  language: words,
})

const origin = v.optional(
  v.nullable(
    v.variant('by', [
      v.object({ by: v.picklist(['stated', 'entered']) }),
      v.object({ by: v.literal('guessed'), from: spans }),
    ]),
  ),
  null,
)

const origins = v.object(
  Object.fromEntries(originFields.map((field) => [field, origin])) as Record<
    (typeof originFields)[number],
    typeof origin
  >,
)

const mention = {
  ...anchorSchema.entries,
  reading,
  origin: v.optional(v.picklist(['rule', 'person']), 'rule'),
  stated: v.optional(
    v.pipe(
      v.object({ ...dated, position: v.object(span), exact: words }),
      v.check((stated) => isWholeSpan(stated), 'dateSpan' satisfies Reason),
    ),
  ),
}

const shapeSchema = v.object({
  metadata: metadataSchema,
  origins: v.optional(origins, {}),
  extractor: v.optional(v.nullable(offset), null),
  text: v.string(),
  paragraphs: v.array(v.object({ ...span, role: v.picklist(['title', 'kicker', 'body', 'furniture']) })),
  sentences: v.array(v.object({ ...span, paragraph: offset })),
  mentions: v.array(v.object(mention)),
  doubtful: v.optional(
    v.array(v.object({ ...mention, reason: v.picklist(doubts), alternatives: v.array(words) })),
    [],
  ),
  furniture: v.optional(spans, []),
  definitions: v.optional(
    v.array(v.object({ abbreviation: words, kind: mentionKind, entity: words, position: v.object(span) })),
    [],
  ),
  corrections: v.optional(v.array(correctionSchema), []),
  ownEntities: v.optional(v.array(ownEntitySchema), []),
  ownTerms: v.optional(v.array(ownTermSchema), []),
})

/** Schema of a statement file, without its `format` and `version`; what a list holds nothing of may be left out. */
export const statementSchema = v.pipe(
  shapeSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? checkSpans(dataset.value) : null
    if (!problem || !dataset.typed) return
    const [list, index] = problem.path
    const input = dataset.value
    addIssue({
      message: problem.reason,
      path: [
        { type: 'object', origin: 'value', input, key: list, value: input[list] },
        { type: 'array', origin: 'value', input: input[list], key: index, value: input[list][index] },
      ],
    })
  }),
)
