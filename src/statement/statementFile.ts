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
