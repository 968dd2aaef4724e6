import { holdsWord } from '#statement/letters.ts'
import { type DocumentFormat, type DocumentResult, type DocumentText, refused } from './documentText.ts'

const mega = 2 ** 20

/** Bytes of the largest file of each format that is read. */
export const mostBytes: Readonly<Record<DocumentFormat, number>> = {
  text: 15 * mega,
  markdown: 15 * mega,
  html: 15 * mega,
  docx: 30 * mega,
  pdf: 30 * mega,
}

/** Code units of the longest text that is read: 5 MB, some 2,000 pages. */
export const mostUnits = 5 * mega

/** Megabytes with one figure behind the point, never less than there are. */
export const inMega = (size: number): number => Math.ceil((size * 10) / mega) / 10

/** The text of a file where it holds words and is not too long, else why it is not read. */
export function withinBounds(read: DocumentText): DocumentResult {
  const { text } = read
  if (text.length > mostUnits)
    return refused({
      code: 'documentTooMuchText',
      values: { found: inMega(text.length), limit: inMega(mostUnits) },
    })
  return holdsWord(text) ? { ok: true, value: read } : refused({ code: 'documentEmpty', values: {} })
}
