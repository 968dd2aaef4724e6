import * as v from 'valibot'
import { checkSpans } from './checkSpans.ts'
import { isWholeSpan } from './dated.ts'
import type { Reason } from './problem.ts'
import { countryCode, isoDate, offset, reading, words } from './schemaParts.ts'
import { doubts, originFields, statementKinds } from './statement.ts'

const span = { start: offset, end: offset }
const spans = v.array(v.object(span))
const orNone = v.nullable(words)

const date = v.pipe(
  v.object({
    start: isoDate,
    end: isoDate,
    precision: v.picklist(['day', 'month', 'year']),
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

const kind = v.picklist(['place', 'group', 'org', 'initiative', 'forum', 'conflict', 'theme'])

const anchor = v.object({
  kind,
  entity: words,
  position: v.object(span),
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
})

const mention = {
  ...anchor.entries,
  reading,
  origin: v.optional(v.picklist(['rule', 'person']), 'rule'),
}

const correction = v.variant('action', [
  v.object({ action: v.literal('add'), at: anchor, reading }),
  v.object({ action: v.literal('change'), at: anchor, to: anchor, reading }),
  v.object({ action: v.picklist(['remove', 'accept', 'reject']), at: anchor }),
])

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
    v.array(v.object({ abbreviation: words, kind, entity: words, position: v.object(span) })),
    [],
  ),
  corrections: v.optional(v.array(correction), []),
  ownEntities: v.optional(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/^own-./, 'ownId' satisfies Reason)),
        kind: v.picklist(['place', 'group', 'org', 'initiative', 'forum']),
        name: words,
      }),
    ),
    [],
  ),
  ownTerms: v.optional(v.array(v.object({ text: words, kind, entity: words })), []),
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
