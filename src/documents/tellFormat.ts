import type { DocumentFormat } from './documentText.ts'

/** What a file is: one of the formats that are read, a known one that is not, or text of whatever kind. */
export type FoundFormat =
  | DocumentFormat
  /** A zip archive, of which only its directory tells whether it is a Word document. */
  | 'zip'
  /** A container of older Office formats: a .doc, or a document that a password protects. */
  | 'ole'
  /** Text of a kind that is no statement: a table, a program, data. */
  | 'other'

/** What file names end with, by what is then in them where the bytes do not say. */
const endings: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[], from = 0): boolean =>
  signature.every((byte, at) => bytes[from + at] === byte)

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d]
const rtf = [0x7b, 0x5c, 0x72, 0x74, 0x66]
/** A local file, and the end of an archive without any. */
const zips = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Bytes in which a PDF begins: what carried it may have put words before it. */
const pdfWithin = 1024
/** Bytes in which a page says that it is one. */
const htmlWithin = 4096

const beginsPdf = (bytes: Uint8Array, ending: string): boolean => {
  if (beginsWith(bytes, pdf)) return true
  if (ending !== 'pdf') return false
  const to = Math.min(pdfWithin, bytes.length)
  for (let at = bytes.indexOf(0x25); at >= 0 && at < to; at = bytes.indexOf(0x25, at + 1))
    if (beginsWith(bytes, pdf, at)) return true
  return false
}

/** The beginning in letters, whatever the encoding: bytes that are none of ASCII fall out, and so do NULs. */
const asciiOf = (bytes: Uint8Array): string => {
  let ascii = ''
  for (const byte of bytes.subarray(0, htmlWithin))
    if (byte > 0 && byte < 0x80) ascii += String.fromCharCode(byte)
  return ascii
}

/** A document's type or its first element, behind a declaration of XML and comments that end. */
const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,4}<(?:!doctype\s+html|html|head|body)\b/i

/** Endings of documents that their bytes tell. */
const toldByBytes: readonly string[] = ['pdf', 'docx']

/** Whether a file is called as those are that can be read; one without an ending is not. */
export function isReadableName(name: string): boolean {
  const ending = endingOf(name)
  return Object.hasOwn(endings, ending) || toldByBytes.includes(ending)
}

/** What a file's name ends with, in small letters without the point; empty where it has no ending of letters. */
export function endingOf(name: string): string {
  return /\.([a-z][a-z0-9]{0,7})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
}

/**
 * Tells what a file is by its bytes, and by its name where they say no more than that it may be text.
 *
 * @returns `text` for a name without an ending; for bytes that are no text too, which their reader finds out
 */
export function tellFormat(name: string, bytes: Uint8Array): FoundFormat {
  const ending = endingOf(name)
  if (beginsPdf(bytes, ending)) return 'pdf'
  if (zips.some((zip) => beginsWith(bytes, zip))) return 'zip'
  if (beginsWith(bytes, ole)) return 'ole'
  if (beginsWith(bytes, rtf)) return 'other'
  if (htmlStart.test(asciiOf(bytes))) return 'html'
  if (ending === '' || ending === 'pdf' || ending === 'doc' || ending === 'docx') return 'text'
  return endings[ending] ?? 'other'
}
