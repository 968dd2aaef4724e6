import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Problem, Result } from '#statement/problem.ts'
import type { Statement } from '#statement/statement.ts'
import { parseStatementText, statementFormat } from '#statement/statementFile.ts'

/** Bytes that a statement may take in a link, compressed: longer addresses do not come through everywhere. */
export const mostPacked = 8192

/** What the rules read in a text, they read again where it is opened; of others nothing can be left out. */
const withoutReading = (statement: Statement): Statement =>
  statement.extractor === null
    ? statement
    : {
        ...statement,
        paragraphs: [],
        sentences: [],
        mentions: [],
        doubtful: [],
        furniture: [],
        definitions: [],
      }

const encode = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const decode = (packed: string): Uint8Array =>
  Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/**
 * A statement with what a person did to it, in letters that a link may hold: its file, compressed. Null where it takes
 * more than `mostPacked` bytes.
 */
export function packStatement(statement: Statement): string | null {
  const bytes = deflateSync(strToU8(JSON.stringify({ ...statementFormat, ...withoutReading(statement) })), {
    level: 9,
  })
  return bytes.length > mostPacked ? null : encode(bytes)
}

/** What a link carries is no statement: `damaged` where it was cut off, or changed on its way. */
export type PackedProblem = Problem | { readonly code: 'damaged' }

/**
 * Reads a statement that a link carries, through the door of every statement's file. Nothing longer than what a link
 * may carry is looked at, so that what is unpacked has an end too.
 */
export function unpackStatement(packed: string): Result<Statement, PackedProblem> {
  const damaged = { ok: false, problem: { code: 'damaged' } } as const
  if (!/^[\w-]+$/.test(packed) || packed.length > Math.ceil((mostPacked * 4) / 3)) return damaged
  let text: string
  try {
    text = strFromU8(inflateSync(decode(packed)))
  } catch {
    return damaged
  }
  return parseStatementText(text)
}
