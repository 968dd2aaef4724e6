/** The lines of a name, in the middle of which `y` lies; joined they are the name. */
export function LabelLines(props: {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** Height of a line in pixels. */
  readonly line: number
}) {
  const { lines, x, y, line } = props
  if (lines.length === 1) return lines[0]
  return lines.map((words, at) => (
    <tspan key={words} x={x} y={y + (at - (lines.length - 1) / 2) * line}>
      {/* A space without width: one line after the other is the name. */}
      {at > 0 ? <tspan className="label-space"> </tspan> : null}
      {words}
    </tspan>
  ))
}
