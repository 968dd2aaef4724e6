import { CommandProblem } from '#cli/commandProblem.ts'
import { decodeBytes } from '#documents/decodeBytes.ts'
import { readDocument } from '#documents/readDocument.ts'
import { encodingNotice } from '#documents/readText.ts'
import { tellFormat } from '#documents/tellFormat.ts'
import { sayNotice, sayRefusal } from '#views/words/sayDocument.ts'
import { decodeText } from './decodeText.ts'

/** A text, and what a person should know of how it was come by; a sentence each. */
export interface TakenText {
  readonly text: string
  readonly notes: readonly string[]
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A text in another encoding than UTF-8 as far as it tells its own; what it cannot tell, `decodeText` refuses. */
const inOtherEncoding = (bytes: Uint8Array): TakenText | null => {
  const decoded = decodeBytes(bytes)
  if (!decoded.ok) return null
  const { text, encoding, isCertain } = decoded.value
  return { text, notes: encodingNotice(encoding, isCertain).map(sayNotice) }
}

/**
 * The text of a file: of text as it is, of Markdown, a page, a Word document and a PDF as the dashboard reads it.
 *
 * @param isUntouched takes Markdown as it is too, with its signs
 * @throws CommandProblem when it cannot be read
 */
export async function takeText(name: string, bytes: Uint8Array, isUntouched: boolean): Promise<TakenText> {
  const format = tellFormat(name, bytes)
  if (format === 'text' || format === 'other' || (isUntouched && format === 'markdown')) {
    const other = isUtf8(bytes) ? null : inOtherEncoding(bytes)
    return other ?? { text: decodeText(name, bytes), notes: [] }
  }
  const result = await readDocument({ name, bytes })
  if (result.ok) return { text: result.value.text, notes: result.value.notices.map(sayNotice) }
  const { message, fix } = sayRefusal(result.problem)
  throw new CommandProblem({ code: result.problem.code, message: `${name}: ${message}`, fix })
}
