import { withinBounds } from './bounds.ts'
import { decodeBytes } from './decodeBytes.ts'
import type { DocumentNotice, DocumentResult } from './documentText.ts'

/** Names of encodings as people know them; others by their label in capitals. */
const names: Readonly<Record<string, string>> = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }

/** What is said where the encoding was told by what comes out. */
export function encodingNotice(encoding: string, isCertain: boolean): readonly DocumentNotice[] {
  if (isCertain) return []
  const name = names[encoding] ?? encoding.replace(/^w/, 'W')
  return [{ code: 'encodingRead', values: { encoding: name } }]
}

/**
 * Reads a file of text; nothing of it is changed but that a mark of its encoding is left out.
 *
 * @param encoding that a person chose
 */
export function readText(bytes: Uint8Array, encoding?: string): DocumentResult {
  const result = decodeBytes(bytes, encoding)
  if (!result.ok) return result
  const { text, ...told } = result.value
  return withinBounds({ format: 'text', text, notices: encodingNotice(told.encoding, told.isCertain) })
}
