import * as v from 'valibot'
import { checkShape } from './checkShape.ts'
import { checkSpans } from './checkSpans.ts'
import { parseVersioned } from './parseVersioned.ts'
import type { Result } from './problem.ts'
import { countryCode, isoDate, offset, reading, words } from './schemaParts.ts'
import type { Statement, StatementMetadata } from './statement.ts'
import { statementUpgrades } from './upgradeStatementFile.ts'

/** Format and version written into a statement file. */
export const statementFormat = { format: 'statement-atlas/statement', version: 1 } as const

const span = { start: offset, end: offset }

const metadataSchema = v.object({
  id: words,
  kind: v.picklist(['report', 'speech', 'communique', 'article', 'readout', 'statement']),
  title: v.string(),
  kicker: v.nullable(v.string()),
  speaker: v.nullable(v.object({ name: words, role: v.string() })),
  issuer: v.nullable(countryCode),
  date: v.nullable(isoDate),
  place: v.nullable(v.string()),
  occasion: v.nullable(v.string()),
  language: words,
})

const shapeSchema = v.object({
  metadata: metadataSchema,
  text: v.string(),
  paragraphs: v.array(v.object({ ...span, role: v.picklist(['title', 'kicker', 'body']) })),
  sentences: v.array(v.object({ ...span, paragraph: offset })),
  mentions: v.array(
    v.object({
      kind: v.picklist(['place', 'group', 'org', 'initiative', 'forum', 'conflict', 'theme']),
      entity: words,
      reading,
      position: v.object(span),
      quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
    }),
  ),
})

/** Schema of a statement file, without its `format` and `version`. */
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

/**
 * Reads a statement file from parsed JSON.
 *
 * Offsets of mentions are checked to be whole numbers, not to fit the text: a mention that does not verify is
 * listed by the index and must not keep the rest of the statement from being shown.
 */
export function parseStatementFile(json: unknown): Result<Statement> {
  return parseVersioned({ ...statementFormat, schema: statementSchema, upgrades: statementUpgrades }, json)
}

/** What is certain about a statement; what is missing here is guessed from its text. */
export type KnownMetadata = { -readonly [Key in keyof StatementMetadata]?: StatementMetadata[Key] }

const knownSchema = v.partial(metadataSchema)

/** Reads the metadata that people write beside a text. Any key may be missing; null says that there is none. */
export function parseKnownMetadata(json: unknown): Result<KnownMetadata> {
  const result = checkShape(knownSchema, json)
  if (!result.ok) return result
  const given = Object.entries(result.value).filter(([, value]) => value !== undefined)
  return { ok: true, value: Object.fromEntries(given) as KnownMetadata }
}
