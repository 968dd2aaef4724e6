import type { Row, Run } from './pdfPage.ts'

/** Share of the size of letters by which runs of one line may stand above or below one another. */
const tolerance = 0.5
/** Points that letters reach from their line, however large they say they are. */
const mostReach = 400

interface OpenRow {
  readonly y: number
  readonly size: number
  readonly runs: Run[]
}

/** Whether the runs of a row are read from right to left. */
const isRightToLeft = (runs: readonly Run[]): boolean =>
  runs.filter((run) => run.isRightToLeft).length * 2 > runs.length

/** Points of a band of the page, by which rows near a run are found without looking at all of them. */
const bandHeight = 4

const bandOf = (y: number): number => Math.floor(y / bandHeight)

/** The row that a run stands in: the nearest of those that its letters reach. */
const rowAt = (run: Run, bands: ReadonlyMap<number, readonly OpenRow[]>): OpenRow | null => {
  let nearest: OpenRow | null = null
  let least = Number.POSITIVE_INFINITY
  const reach = Math.min(run.size, mostReach)
  for (let band = bandOf(run.y - reach); band <= bandOf(run.y + reach); band += 1)
    for (const row of bands.get(band) ?? []) {
      const apart = Math.abs(row.y - run.y)
      if (apart <= tolerance * Math.min(row.size, 2 * run.size) && apart < least) {
        nearest = row
        least = apart
      }
    }
  return nearest
}

/**
 * Gathers runs into rows, from the top: large ones first, so that raised signs come to the line they are raised from.
 */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const rows: OpenRow[] = []
  const bands = new Map<number, OpenRow[]>()
  for (const run of [...runs].sort((one, other) => other.size - one.size)) {
    const known = rowAt(run, bands)
    if (known) known.runs.push(run)
    else {
      const row = { y: run.y, size: run.size, runs: [run] }
      rows.push(row)
      const band = bands.get(bandOf(run.y))
      if (band) band.push(row)
      else bands.set(bandOf(run.y), [row])
    }
  }
  return rows
    .map(({ y, size, runs: some }) => {
      const sign = isRightToLeft(some) ? -1 : 1
      return { y, size, runs: some.sort((one, other) => sign * (one.x - other.x)) }
    })
    .sort((one, other) => one.y - other.y)
}
