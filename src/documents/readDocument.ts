import { inMega, mostBytes } from './bounds.ts'
import {
  type DocumentFile,
  type DocumentFormat,
  type DocumentResult,
  type ReadOptions,
  refused,
} from './documentText.ts'
import { oleKind } from './docx/oleKind.ts'
import { readText } from './readText.ts'
import { endingOf, tellFormat } from './tellFormat.ts'

const unknown = (name: string): DocumentResult =>
  refused({ code: 'documentUnknown', values: { ending: endingOf(name) } })

const refusedOle = (name: string, bytes: Uint8Array): DocumentResult => {
  const kind = oleKind(bytes)
  if (kind === 'other') return unknown(name)
  return refused({ code: kind === 'word' ? 'documentOldWord' : 'documentProtected', values: {} })
}

/** Reads bytes of a format that is told; what reads it is loaded when it is needed. */
const readers: Readonly<
  Record<
    DocumentFormat,
    (bytes: Uint8Array, options: ReadOptions) => DocumentResult | Promise<DocumentResult>
  >
> = {
  text: (bytes, { encoding }) => readText(bytes, encoding),
  markdown: async (bytes, options) => (await import('./html/readMarkdown.ts')).readMarkdown(bytes, options),
  docx: async (bytes, options) => (await import('./docx/readDocx.ts')).readDocx(bytes, options),
  pdf: async (bytes, options) => (await import('./pdf/readPdf.ts')).readPdf(bytes, options),
  html: async (bytes, options) => (await import('./html/readHtml.ts')).readHtml(bytes, options),
}

/**
 * Reads a file: its text and what a reader should know of how it was come by. It runs in a worker and in Node, and
 * asks nothing of any network, whatever the file says.
 *
 * @returns the problem for a file that is empty, too large, protected, of pictures alone or of another kind; no
 * bytes make it throw
 */
export async function readDocument(
  { name, bytes }: DocumentFile,
  options: ReadOptions = {},
): Promise<DocumentResult> {
  if (bytes.length === 0) return refused({ code: 'documentEmpty', values: {} })
  const found = tellFormat(name, bytes)
  if (found === 'other') return unknown(name)
  if (found === 'ole') return refusedOle(name, bytes)
  const format = found === 'zip' ? 'docx' : found
  const limit = mostBytes[format]
  if (bytes.length > limit)
    return refused({
      code: 'documentTooLarge',
      values: { found: inMega(bytes.length), limit: inMega(limit) },
    })
  if (options.signal?.aborted) return refused({ code: 'documentStopped', values: {} })
  const read = await readers[format](bytes, options)
  return !read.ok && read.problem.code === 'documentUnknown' ? unknown(name) : read
}
