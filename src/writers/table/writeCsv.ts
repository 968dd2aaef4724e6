import type { TableCell, TableView } from '#views/panels/tableView.ts'
import type { ExportHead } from '#views/takeaway/exportHead.ts'
import { headLines } from '#views/takeaway/headLines.ts'

/** By which a spreadsheet knows that names in all scripts are written in UTF-8. */
const mark = '\uFEFF'

/**
 * What makes a spreadsheet take a cell for a formula, also behind white space, which some leave out, and in its full
 * width; a tab, a carriage return and a line feed may begin a cell of their own.
 */
const startsFormula = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u

/** What no cell can hold: a spreadsheet ends a cell, or a file, at some of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** Words as a cell of text that no spreadsheet computes: what looks like a formula gets an apostrophe before it. */
export function safeCell(words: string): string {
  const fit = words.replace(unfit, ' ')
  return startsFormula.test(fit) ? `'${fit}` : fit
}

const quoted = (words: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words

const cellOf = (cell: TableCell): string =>
  typeof cell === 'number'
    ? String(cell)
    : quoted(safeCell(typeof cell === 'string' ? cell : cell.map(({ sentence }) => sentence).join('; ')))

const rowOf = (cells: readonly TableCell[]): string => `${cells.map(cellOf).join(',')}\r\n`

const tableOf = ({ caption, columns, rows }: TableView): string =>
  [rowOf([caption]), rowOf(columns.map(({ label }) => label)), ...rows.map(({ cells }) => rowOf(cells))].join(
    '',
  )

/**
 * Tables as one file of comma-separated values, RFC 4180: UTF-8 with a mark, lines that end in CR LF. First the head,
 * a row for each of its lines, then each table behind an empty row: its caption, its columns, its rows. Numbers are
 * numbers, and sentences their numbers, "3; 7". No cell is a formula, see `safeCell`.
 *
 * @param head its lines, each what it says and the words
 */
export function writeTables(
  head: readonly (readonly [string, string])[],
  tables: readonly TableView[],
): string {
  return mark + [head.map(rowOf).join(''), ...tables.map(tableOf)].join('\r\n')
}

/** The tables of one statement with its head, see `writeTables`. */
export function writeCsv(head: ExportHead, tables: readonly TableView[]): string {
  return writeTables(headLines(head), tables)
}
