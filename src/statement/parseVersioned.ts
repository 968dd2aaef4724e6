import * as v from 'valibot'
import type { Problem, Result } from './problem.ts'

type Json = Record<string, unknown>

/** Turns a file of an older version into the next one; kept for as long as such files may exist. */
export type Upgrade = (file: Json) => Json

/** What a kind of file is called, its current version, and how older ones are brought up to it. */
export interface FileKind<Schema extends v.GenericSchema> {
  readonly format: string
  readonly version: number
  readonly schema: Schema
  /** `upgrades[0]` turns version 1 into version 2, and so on. */
  readonly upgrades?: readonly Upgrade[]
}

const fail = (code: Problem['code'], message: string, fix: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, message, fix },
})

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || 'the file'

/**
 * Checks a parsed JSON file at the door: its format, its version, then every value against the schema.
 *
 * @returns the value without the `format` and `version` keys being trusted for anything else, or the first
 * problem with the path to its place
 */
export function parseVersioned<Schema extends v.GenericSchema>(
  { format, version, schema, upgrades = [] }: FileKind<Schema>,
  json: unknown,
): Result<v.InferOutput<Schema>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return fail('not an object', 'The file does not hold a JSON object.', 'Check that it is the right file.')
  let file = json as Json
  if (file.format !== format)
    return fail(
      'wrong format',
      `format: expected "${format}" but found ${JSON.stringify(file.format) ?? 'nothing'}.`,
      'Check that it is the right file.',
    )
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return fail(
      'invalid',
      `version: expected a whole number from 1 but found ${JSON.stringify(file.version) ?? 'nothing'}.`,
      'Write the file again with the program that made it.',
    )
  if (file.version > version)
    return fail(
      'newer version',
      `version: ${file.version} is newer than ${version}, the newest this program reads.`,
      'Open the file with a newer Statement Atlas.',
    )
  for (const upgrade of upgrades.slice(file.version - 1)) file = upgrade(file)
  const parsed = v.safeParse(schema, file, { abortEarly: true })
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return fail(
    'invalid',
    `${pathOf(issue)}: ${issue.message}.`,
    'Mend that place, or write the file again with the program that made it.',
  )
}
