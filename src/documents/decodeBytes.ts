import type { Result } from '#statement/problem.ts'
import { decodeWestern } from './decodeWestern.ts'
import { type DocumentProblem, type EncodingChoice, refused } from './documentText.ts'
import { utf16Order } from './utf16Order.ts'
import { isWesternText } from './westernText.ts'

/** A text and the encoding it was read in, by its label of the Encoding Standard. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  /** Whether the bytes leave no doubt: UTF-8, or a mark at their beginning. */
  readonly isCertain: boolean
}

const western = 'windows-1252'

/** Encodings in which older files are written, to choose from where the bytes do not tell. */
const choices = [
  western,
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
]

/** Code units of a sample on both sides of what is read differently. */
const around = 24

/** Control characters but for those that end lines and pages; texts hold hardly any. */
const controls = /[^\P{Cc}\t\n\v\f\r\u0085]/gu
const mostControls = 0.01

const decoded = (bytes: Uint8Array, encoding: string, isCertain: boolean): DecodedText => ({
  text: encoding === western ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes),
  encoding,
  isCertain,
})

const orNull = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const marked = (bytes: Uint8Array): string | null => {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

const isText = (text: string): boolean =>
  !text.includes('\0') && (text.match(controls) ?? []).length <= text.length * mostControls

const sampleOf = (text: string): string => {
  const at = Math.max(0, text.search(/[^\0-\x7f]/))
  return text
    .slice(Math.max(0, at - around), at + around)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The choices that the bytes allow, each reading them differently from those before it. */
const choicesOf = (bytes: Uint8Array): readonly EncodingChoice[] => {
  const samples = new Set<string>()
  return choices.flatMap((encoding) => {
    const text = encoding === western ? decodeWestern(bytes) : orNull(bytes, encoding)
    if (text === null || !isText(text)) return []
    const sample = sampleOf(text)
    return samples.size === samples.add(sample).size ? [] : [{ encoding, sample }]
  })
}

const notText = refused({ code: 'documentNotText', values: {} })

/**
 * Reads the bytes of a text: UTF-8 and UTF-16 with and without a mark, and Windows-1252 where what comes out is
 * surely text of a Western language. The mark is left out; all else stays as it is.
 *
 * @param encoding that a person chose, or a page declares, before all but a mark
 * @returns `encodingUnclear` with what to choose from where it cannot be told; `documentNotText` for other bytes
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): Result<DecodedText, DocumentProblem> {
  const mark = marked(bytes)
  if (mark !== null) {
    const value = decoded(bytes, mark, true)
    return isText(value.text) ? { ok: true, value } : notText
  }
  if (encoding !== undefined) return { ok: true, value: decoded(bytes, encoding, true) }
  const order = utf16Order(bytes)
  if (order !== null) {
    const value = decoded(bytes, order, false)
    return isText(value.text) ? { ok: true, value } : notText
  }
  const text = orNull(bytes, 'utf-8')
  if (text !== null)
    return isText(text) ? { ok: true, value: { text, encoding: 'utf-8', isCertain: true } } : notText
  const latin = decoded(bytes, western, false)
  if (!isText(latin.text)) return notText
  if (isWesternText(latin.text)) return { ok: true, value: latin }
  const left = choicesOf(bytes)
  return left.length === 0 ? notText : refused({ code: 'encodingUnclear', values: { choices: left } })
}
