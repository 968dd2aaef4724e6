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

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value)

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
    return fail({ code: 'notObject', values: {} })
  let file = json as Record<string, unknown>
  if (file.format !== format) {
    const values = { expected: format, found: shown(file.format) }
    return fail({ code: 'wrongFormat', values, place: 'format' })
  }
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1) {
    const values = { reason: 'version', expected: '>=1', received: shown(file.version) } as const
    return fail({ code: 'invalid', values, place: 'version' })
  }
  if (file.version > version)
    return fail({
      code: 'newerVersion',
      values: { found: file.version, newest: version },
      place: 'version',
    })
  for (const upgrade of upgrades.slice(file.version - 1)) file = upgrade(file)
  return checkShape(schema, file)
}
