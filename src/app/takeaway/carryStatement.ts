import { statementFragment } from '#selection/pageUrl.ts'
import type { Statement } from '#statement/statement.ts'

/**
 * Lets a statement travel in a link: its fragment, which no server is sent, holds it. Null where it is too long, and
 * where the page is a file, to which no link leads from elsewhere.
 */
export async function carryStatement(statement: Statement, address: string): Promise<string | null> {
  if (!/^https?:/.test(address)) return null
  const { packStatement } = await import('#writers/link/packedStatement.ts')
  const packed = packStatement(statement)
  return packed === null ? null : `${address.split('#', 1)[0]}${statementFragment}${packed}`
}
