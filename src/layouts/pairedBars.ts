import { barRows } from './barRows.ts'

/** The two bars of a row, from the left edge and the top of their chart, in pixels. */
export interface PairedBar {
  readonly first: { readonly y: number; readonly width: number; readonly height: number }
  readonly second: { readonly y: number; readonly width: number; readonly height: number }
}

/** Heights of the upper and the lower bar at the usual height of a row, and what is free between them. */
const heights = { row: 24, first: 6, second: 7, between: 1 } as const

/**
 * Bars in pairs, one below the other, all on one scale: the longest of all is as wide as the chart, a bar of nothing has
 * no width.
 *
 * @param amounts in the order of the rows; none below 0
 * @param width of the chart in CSS pixels
 */
export function pairedBars(
  amounts: readonly { readonly first: number; readonly second: number }[],
  rowHeight: number,
  width: number,
): readonly PairedBar[] {
  const scale = rowHeight / heights.row
  const widths = barRows(
    amounts.flatMap(({ first, second }) => [first, second]),
    rowHeight,
    width,
  ).map((bar) => bar.width)
  const [upper, lower, between] = [heights.first, heights.second, heights.between].map(
    (height) => height * scale,
  ) as [number, number, number]
  return amounts.map((_, row) => {
    const y = row * rowHeight + (rowHeight - upper - lower - between) / 2
    return {
      first: { y, width: widths[2 * row] as number, height: upper },
      second: { y: y + upper + between, width: widths[2 * row + 1] as number, height: lower },
    }
  })
}
