import type { Face, TextNode, Weight } from './drawing.ts'

/** How a line is set; what is left out is Inter 13, regular, from its start. */
export interface TextStyle {
  readonly anchor?: TextNode['anchor']
  readonly face?: Face
  readonly size?: number
  readonly weight?: Weight
  readonly halo?: TextNode['halo']
}

/** Ems from the baseline of Inter up to the middle of its line. */
const middle = 0.364

/** A line of text on a baseline. */
export function setText(text: string, x: number, y: number, fill: string, style: TextStyle = {}): TextNode {
  const { anchor = 'start', face = 'sans', size = 13, weight = 400, halo } = style
  return { kind: 'text', text, x, y, anchor, face, size, weight, fill, ...(halo && { halo }) }
}

/** The baseline of a line of Inter whose middle stands at `y`. */
export function baselineAt(y: number, size: number): number {
  return y + middle * size
}
