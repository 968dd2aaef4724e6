/** Shapes of a row whose columns are too narrow for figures: of each tone, and of what only a group reaches, as SVG draws them. */
export interface SeriesStrip {
  /** Paths of steps 1 to 5. */
  readonly tones: readonly [string, string, string, string, string]
  readonly reached: string
}

/** Cells that a strip is cut into at the most; of more columns each holds several. */
export const mostStripCells = 240

/** How many cells the strip of some columns has; each is one wide. */
export function stripCells(columns: number): number {
  return Math.min(columns, mostStripCells)
}

/**
 * Draws a row, a cell one wide and one high for each column, from left to right; neighbours of one tone are one shape. Where there are too many columns a cell
 * holds several in a row, and has the tone of the strongest.
 *
 * @param steps of each column its step from 1 to 5; 0 for one that names nothing, -1 for one that only a group reaches
 */
export function seriesStrip(steps: Int8Array): SeriesStrip {
  const cells = stripCells(steps.length)
  const strongest = new Int8Array(cells)
  for (let column = 0; column < steps.length; column += 1) {
    const step = steps[column] ?? 0
    const cell = Math.floor((column * cells) / steps.length)
    const there = strongest[cell] ?? 0
    if (step > 0 ? step > there : there === 0) strongest[cell] = step
  }
  const paths = ['', '', '', '', '', '']
  for (let from = 0, to = 0; from < cells; from = to) {
    const step = strongest[from] ?? 0
    for (to = from + 1; to < cells && strongest[to] === step; ) to += 1
    if (step === 0) continue
    const width = to - from
    paths[Math.max(0, step)] += `M${from} 0h${width}v1h-${width}z`
  }
  const [reached = '', one = '', two = '', three = '', four = '', five = ''] = paths
  return { tones: [one, two, three, four, five], reached }
}
