/** A bar in CSS pixels, from the left edge and the top of its chart. */
export interface BarBox {
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels that stay free above and below each bar of a row. */
export const barGap = 7

/** Thickness in pixels that no bar exceeds: where few rows share much room, bars are not to become blocks. */
export function thickestBar(rowHeight: number): number {
  return Math.max(17, rowHeight * 0.6)
}

/**
 * Bars one below the other, the longest as wide as the chart; a bar of nothing has no width. They lie where
 * the chart library draws them, to the pixel, so that it can take their place.
 *
 * @param totals in the order of the rows; none below 0
 * @param width of the chart in CSS pixels
 */
export function barRows(totals: readonly number[], rowHeight: number, width: number): readonly BarBox[] {
  const most = Math.max(0, ...totals)
  // The library takes whole pixels for a bar of its row, and centres what is thinner in them.
  const room = Math.round(rowHeight - 2 * barGap)
  const height = Math.min(room, thickestBar(rowHeight))
  return totals.map((total, row) => ({
    y: row * rowHeight + barGap + (room - height) / 2,
    width: most === 0 ? 0 : width * (total / most),
    height,
  }))
}
