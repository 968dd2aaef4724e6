import { parseVersioned } from './parseVersioned.ts'
import type { Result } from './problem.ts'
import type { Statement } from './statement.ts'
import { statementSchema } from './statementSchema.ts'
import { statementUpgrades } from './upgradeStatementFile.ts'

/** Format and version written into a statement file. */
export const statementFormat = { format: 'statement-atlas/statement', version: 2 } as const

/**
 * Reads a statement file from parsed JSON, of this version or an older one.
 *
 * Offsets of mentions are checked to be whole numbers, not to fit the text: a mention that does not verify is
 * listed by the index and must not keep the rest of the statement from being shown.
 */
export function parseStatementFile(json: unknown): Result<Statement> {
  return parseVersioned({ ...statementFormat, schema: statementSchema, upgrades: statementUpgrades }, json)
}

/** Reads the text of a statement file. */
export function parseStatementText(text: string): Result<Statement> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'notJson', values: { detail } } }
  }
  return parseStatementFile(json)
}

/** A statement as the JSON of its file. */
export function writeStatementFile(statement: Statement): string {
  return `${JSON.stringify({ ...statementFormat, ...statement }, null, 2)}\n`
}
