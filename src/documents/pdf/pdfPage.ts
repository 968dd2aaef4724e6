/** Words that are drawn in one go, in points from the upper left corner of the page as it is shown. */
export interface Run {
  readonly words: string
  readonly x: number
  /** Of the line the letters stand on. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly isRightToLeft: boolean
}

/** Runs of one line, in the order in which they are read. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly runs: readonly Run[]
}

/** A line of a column. */
export interface PageLine {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
  /** Number of the column it stands in, counted over the page; lines across several have one of their own. */
  readonly column: number
}

/** A page with its lines in the order in which they are read. */
export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly height: number
  readonly lines: readonly PageLine[]
}

/** The middle of values by their order; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The size of most letters of some lines or rows. */
export function usualSize(parts: readonly { readonly size: number; readonly weight: number }[]): number {
  const weights = new Map<number, number>()
  for (const { size, weight } of parts) {
    const rounded = Math.round(size * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  let best = 0
  let most = 0
  for (const [size, weight] of weights)
    if (weight > most) {
      best = size
      most = weight
    }
  return best
}
