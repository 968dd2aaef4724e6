/** A line of figures that is drawn within a row of a table. */
export interface Sparkline {
  /** As SVG draws it; empty where every figure is 0. */
  readonly path: string
  /** Where the last figure stands; null where it is 0. */
  readonly end: { readonly x: number; readonly y: number } | null
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/**
 * Draws figures from left to right, the first at 0, with one scale for all rows of a table. There is no line between
 * two zeros: who is not named leaves a gap. A figure alone between gaps is a stroke of its own.
 *
 * @param greatest the figure that reaches the top
 */
export function sparkline(
  figures: readonly number[],
  greatest: number,
  { width, height }: { readonly width: number; readonly height: number },
): Sparkline {
  const step = figures.length > 1 ? width / (figures.length - 1) : 0
  const x = (at: number): number => rounded(figures.length > 1 ? at * step : width)
  const y = (figure: number): number => rounded(height - (Math.min(figure, greatest) / greatest) * height)
  let path = ''
  let isDrawing = false
  figures.forEach((figure, at) => {
    const next = figures[at + 1] ?? 0
    if (figure === 0 && next === 0) {
      if (isDrawing) path += `L${x(at)} ${y(0)}`
      isDrawing = false
      return
    }
    path += `${isDrawing ? 'L' : 'M'}${x(at)} ${y(figure)}`
    isDrawing = true
  })
  const last = figures.at(-1) ?? 0
  if (figures.length === 1 && last > 0) path = `M${x(0)} ${y(0)}L${x(0)} ${y(last)}`
  return { path, end: last > 0 ? { x: x(figures.length - 1), y: y(last) } : null }
}
