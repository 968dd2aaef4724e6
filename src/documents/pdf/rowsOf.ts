import type { Row, Run } from './pdfPage.ts'

/** Share of the size of letters by which runs of one line may stand above or below one another. */
const tolerance = 0.5

interface OpenRow {
  readonly y: number
  readonly size: number
  readonly runs: Run[]
}

/** Whether the runs of a row are read from right to left. */
const isRightToLeft = (runs: readonly Run[]): boolean =>
  runs.filter((run) => run.isRightToLeft).length * 2 > runs.length

/**
 * Gathers runs into rows, from the top: large ones first, so that raised signs come to the line they are raised from.
 */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const rows: OpenRow[] = []
  for (const run of [...runs].sort((one, other) => other.size - one.size)) {
    let nearest: OpenRow | null = null
    let least = Number.POSITIVE_INFINITY
    for (const row of rows) {
      const apart = Math.abs(row.y - run.y)
      if (apart <= tolerance * Math.min(row.size, 2 * run.size) && apart < least) {
        nearest = row
        least = apart
      }
    }
    if (nearest) nearest.runs.push(run)
    else rows.push({ y: run.y, size: run.size, runs: [run] })
  }
  return rows
    .map(({ y, size, runs: some }) => {
      const sign = isRightToLeft(some) ? -1 : 1
      return { y, size, runs: some.sort((one, other) => sign * (one.x - other.x)) }
    })
    .sort((one, other) => one.y - other.y)
}
