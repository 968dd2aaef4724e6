import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Problem, Result } from '#statement/problem.ts'
import { faultOfSeries } from './faultOfSeries.ts'
import type { SeriesColumns } from './seriesColumns.ts'
import { seriesSchema } from './seriesSchema.ts'

/** Format and version written into a series file. */
export const seriesFormat = { format: 'statement-atlas/series', version: 1 } as const

/** What the name of a series file ends with. */
export const seriesEnding = '.series'

/** ASCII that every series file begins with. */
const signature = 'AtlasSer'
const wordBytes = 4
const headStart = signature.length + wordBytes

/** Columns behind the head, in their order; `starts` is one longer than the statements, the others hold the entries. */
const columnNames = ['starts', 'value', 'mentions', 'first'] as const

const fail = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem })

const invalid = (place: string | undefined, expected: string, received: string) =>
  fail({ code: 'invalid', values: { reason: 'other', expected, received }, place })

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Bytes as characters of one byte each, some at a time: a call takes so many arguments. */
const lettersOf = (bytes: Uint8Array): string => {
  const step = 8192
  let letters = ''
  for (let at = 0; at < bytes.length; at += step)
    letters += String.fromCharCode(...bytes.subarray(at, at + step))
  return letters
}

/** JSON in ASCII alone, so that bytes and characters are the same; white space makes its length a multiple of four. */
const asciiOf = (json: object): string => {
  const ascii = JSON.stringify(json).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return ascii.padEnd(Math.ceil(ascii.length / wordBytes) * wordBytes)
}

/** A series as the bytes of its file; the same series gives the same bytes. */
export function writeSeriesFile(columns: SeriesColumns): Uint8Array {
  const { statements, values, value } = columns
  const head = asciiOf({ ...seriesFormat, entries: value.length, statements, values })
  const size = columnNames.reduce((sum, name) => sum + columns[name].length, 0)
  const bytes = new Uint8Array(headStart + head.length + wordBytes * size)
  const view = viewOf(bytes)
  const putLetters = (letters: string, from: number): void => {
    for (let at = 0; at < letters.length; at += 1) bytes[from + at] = letters.charCodeAt(at)
  }
  putLetters(signature, 0)
  view.setUint32(signature.length, head.length, true)
  putLetters(head, headStart)
  let at = headStart + head.length
  for (const name of columnNames)
    for (const number of columns[name]) {
      view.setUint32(at, number, true)
      at += wordBytes
    }
  return bytes
}

/** What a file says before its columns, and where they begin. */
const readHead = (bytes: Uint8Array) => {
  const begun = lettersOf(bytes.subarray(0, signature.length))
  if (begun !== signature)
    return fail({
      code: 'wrongFormat',
      values: { expected: seriesFormat.format, found: JSON.stringify(begun) },
    })
  if (bytes.length < headStart) return invalid(undefined, `${headStart} bytes or more`, String(bytes.length))
  const end = headStart + viewOf(bytes).getUint32(signature.length, true)
  if (end > bytes.length) return invalid(undefined, `${end} bytes or more`, String(bytes.length))
  let json: unknown
  try {
    const head = lettersOf(bytes.subarray(headStart, end))
    if (/[\u0080-\u00ff]/.test(head)) throw new SyntaxError('it is not ASCII')
    json = JSON.parse(head)
  } catch (error) {
    return fail({
      code: 'notJson',
      values: { detail: error instanceof Error ? error.message : String(error) },
    })
  }
  const head = parseVersioned({ ...seriesFormat, schema: seriesSchema }, json)
  return head.ok ? { ok: true as const, value: { ...head.value, end } } : head
}

/**
 * Reads the bytes of a series file. What it gives holds no part of them, and takes no more memory than they let expect.
 *
 * @returns the columns, whose numbers are all within their bounds, or the first problem with its place:
 * `statements[3].date`, `value[70000]`
 */
export function readSeriesFile(bytes: Uint8Array): Result<SeriesColumns> {
  const head = readHead(bytes)
  if (!head.ok) return head
  const { statements, values, entries, end } = head.value
  const lengths = { starts: statements.length + 1, value: entries, mentions: entries, first: entries }
  const size = columnNames.reduce((sum, name) => sum + lengths[name], 0)
  const expected = end + wordBytes * size
  if (bytes.length !== expected) return invalid(undefined, `${expected} bytes`, String(bytes.length))
  const view = viewOf(bytes)
  let at = end
  const column = (length: number): Uint32Array => {
    const numbers = new Uint32Array(length)
    for (let index = 0; index < length; index += 1)
      numbers[index] = view.getUint32(at + wordBytes * index, true)
    at += wordBytes * length
    return numbers
  }
  const columns: SeriesColumns = {
    statements,
    values,
    starts: column(lengths.starts),
    value: column(lengths.value),
    mentions: column(lengths.mentions),
    first: column(lengths.first),
  }
  const fault = faultOfSeries(columns)
  return fault ? invalid(fault.place, fault.expected, fault.received) : { ok: true, value: columns }
}
