import type { Row, Run } from './pdfPage.ts'

/** Rows that are read one after the other before what stands beside them. */
export type Column = readonly Row[]

/** A gap of so many sizes of letters may part columns; gaps between words are smaller. */
const gutter = 1
/** Rows that have words on both sides of a gutter, at least, and their share of all rows. */
const fewest = 4
/** Rows of a page, at most, that columns are looked for in: no page that people read has so many. */
const mostRows = 500
const share = 0.25
/** Letters of a line in a column of text, in the middle; cells of tables have fewer. */
const columnLetters = 18

interface Segment {
  readonly left: number
  readonly right: number
  readonly letters: number
}

const leftToRight = (runs: readonly Run[]): readonly Run[] => [...runs].sort((one, other) => one.x - other.x)

const segmentsOf = ({ runs, size }: Row): readonly Segment[] => {
  const segments: Segment[] = []
  for (const { x, width, words } of leftToRight(runs)) {
    const last = segments[segments.length - 1]
    if (last && x - last.right < size * gutter)
      segments[segments.length - 1] = {
        left: last.left,
        right: Math.max(last.right, x + width),
        letters: last.letters + words.length,
      }
    else segments.push({ left: x, right: x + width, letters: words.length })
  }
  return segments
}

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Where most rows have a gap with text on both sides; null where none parts columns of text. */
const gutterOf = (rows: readonly Row[]): number | null => {
  if (rows.length > mostRows) return null
  const all = rows.map(segmentsOf)
  const candidates = all.flatMap((segments) =>
    segments.slice(1).map(({ left }, at) => (left + (segments[at] as Segment).right) / 2),
  )
  let best: number | null = null
  let most = Math.max(fewest, Math.ceil(rows.length * share)) - 1
  for (const x of new Set(candidates.map(Math.round))) {
    const parted = all.filter(
      (segments) =>
        segments.some(({ right }) => right <= x) &&
        segments.some(({ left }) => left >= x) &&
        !segments.some(({ left, right }) => left < x && right > x),
    )
    if (parted.length <= most) continue
    const lettersOn = (isOn: (segment: Segment) => boolean): number =>
      middle(parted.map((segments) => segments.filter(isOn).reduce((sum, { letters }) => sum + letters, 0)))
    const isText =
      lettersOn(({ right }) => right <= x) >= columnLetters &&
      lettersOn(({ left }) => left >= x) >= columnLetters
    if (!isText) continue
    best = x
    most = parted.length
  }
  return best
}

const part = (row: Row, isIn: (run: Run) => boolean): readonly Row[] => {
  const runs = row.runs.filter(isIn)
  return runs.length === 0 ? [] : [{ y: row.y, size: Math.max(...runs.map(({ size }) => size)), runs }]
}

/**
 * The columns of a page in the order in which they are read: what goes over all of them first where it stands above,
 * last where it stands below. Of a table the rows are kept whole.
 *
 * @param deepest how often a part may be parted again
 */
export function columnsOf(rows: readonly Row[], deepest = 3): readonly Column[] {
  const x = deepest > 0 ? gutterOf(rows) : null
  if (x === null) return rows.length > 0 ? [rows] : []
  const columns: Column[] = []
  let band: Row[] = []
  let across: Row[] = []
  const flushBand = (): void => {
    const left = band.flatMap((row) => part(row, (run) => run.x + run.width / 2 < x))
    const right = band.flatMap((row) => part(row, (run) => run.x + run.width / 2 >= x))
    columns.push(...columnsOf(left, deepest - 1), ...columnsOf(right, deepest - 1))
    band = []
  }
  const flushAcross = (): void => {
    if (across.length > 0) columns.push(across)
    across = []
  }
  for (const row of rows) {
    const crosses = segmentsOf(row).some(({ left, right }) => left < x && right > x)
    if (crosses) {
      flushBand()
      across.push(row)
    } else {
      flushAcross()
      band.push(row)
    }
  }
  flushBand()
  flushAcross()
  return columns
}
