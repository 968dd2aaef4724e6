import type * as v from 'valibot'
import { checkShape } from './checkShape.ts'
import type { Problem, Result } from './problem.ts'
import type { Upgrade } from './upgrade.ts'

/** What a kind of file is called, its current version, and how older ones are brought up to it. */
export interface FileKind<Schema extends v.GenericSchema> {
  readonly format: string
  readonly version: number
  readonly schema: Schema
  /** `upgrades[0]` turns version 1 into version 2, and so on. */
  readonly upgrades?: readonly Upgrade[]
}

const fail = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem })

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/**
 * Checks a parsed JSON file at the door: its format, its version, then every value against the schema.
 *
 * @returns the value without `format` and `version`, or the first problem with the path to its place
 */
export function parseVersioned<Schema extends v.GenericSchema>(
  { format, version, schema, upgrades = [] }: FileKind<Schema>,
  json: unknown,
): Result<v.InferOutput<Schema>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return fail({
      code: 'not an object',
      message: 'The file does not hold a JSON object.',
      fix: 'Check that it is the right file.',
    })
  let file = json as Record<string, unknown>
  if (file.format !== format)
    return fail({
      code: 'wrong format',
      message: `format: expected "${format}" but found ${shown(file.format)}.`,
      fix: 'Check that it is the right file.',
      place: 'format',
    })
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return fail({
      code: 'invalid',
      message: `version: expected a whole number from 1 but found ${shown(file.version)}.`,
      fix: 'Write the file again with the program that made it.',
      place: 'version',
    })
  if (file.version > version)
    return fail({
      code: 'newer version',
      message: `version: ${file.version} is newer than ${version}, the newest this program reads.`,
      fix: 'Open the file with a newer Statement Atlas.',
      place: 'version',
    })
  for (const upgrade of upgrades.slice(file.version - 1)) file = upgrade(file)
  return checkShape(schema, file)
}
