import { max, nice, ticks } from 'd3'

/** A scale of figures from 0, with the figures that are written beside it. */
export interface LineScale {
  /** The figure at the top, a round one. */
  readonly greatest: number
  /** From 0 up, in order. */
  readonly ticks: readonly number[]
}

/** Figures beside a chart that is not tall. */
const most = 4

/**
 * The scale for some figures, none below 0; of whole figures it has whole ticks.
 *
 * @param isWhole whether the figures are counts
 */
export function lineScale(figures: readonly number[], isWhole: boolean): LineScale {
  const top = max(figures) ?? 0
  if (top === 0) return { greatest: 1, ticks: isWhole ? [0, 1] : [0, 0.5, 1] }
  const [, greatest] = nice(0, top, most)
  const written = ticks(0, greatest, most)
  return { greatest, ticks: isWhole ? written.filter(Number.isInteger) : written }
}
