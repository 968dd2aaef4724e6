import type { Result } from '#statement/problem.ts'
import type { Statement } from '#statement/statement.ts'
import { parseStatementFile } from '#statement/statementFile.ts'

const opening = new TextEncoder().encode('{')[0]
const spaces: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf])

/** Whether bytes may be those of a file with an object in JSON, as a statement that was saved is. */
const mayBeObject = (bytes: Uint8Array): boolean => {
  const first = bytes.find((byte) => !spaces.has(byte))
  return first === opening
}

/**
 * Reads a statement that was saved before.
 *
 * @returns null for bytes that are none: what is only called one, or begins like one, is a text
 */
export function savedStatement(name: string, bytes: Uint8Array): Result<Statement> | null {
  if (!mayBeObject(bytes)) return null
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (!/\.json$/i.test(name)) return null
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'notJson', values: { detail } } }
  }
  return parseStatementFile(json)
}
