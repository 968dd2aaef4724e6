import { slideColors } from './slideColors.ts'
import type { Face, Frame, Run, TextBox, TextRole } from './slidePage.ts'
import { linesOf } from './textWidth.ts'

/** Least size in pixels of anything that is said, read from the back of a room; and that of the footer. */
export const leastSize = { said: 24, footer: 16 } as const

/** Height of a line as a share of the size of its type. */
export const pitchOf = (size: number, face: Face): number =>
  Math.round(size * (face === 'serif' ? 1.34 : 1.26))

/** Pixels at either side of a slide. */
export const margin = 43

/** Lines that paragraphs take in a width at the most. */
export function linesIn(
  paragraphs: readonly (readonly Run[])[],
  face: Face,
  size: number,
  width: number,
): number {
  return paragraphs.reduce((sum, runs) => sum + linesOf(runs, face, size, width), 0)
}

/** A text box of paragraphs in a frame. */
export function textBox(
  frame: Frame,
  paragraphs: readonly (readonly Run[])[],
  setting: {
    readonly role: TextRole
    readonly size: number
    readonly face?: Face
    readonly color?: string
    readonly align?: 'start' | 'end'
    readonly valign?: 'top' | 'middle'
    readonly apart?: number
    readonly language?: string
  },
): TextBox {
  const { role, size, face = 'sans', color = slideColors.ink, align = 'start', valign = 'top' } = setting
  const { language, apart = 0 } = setting
  return {
    kind: 'text',
    ...frame,
    role,
    face,
    size,
    pitch: pitchOf(size, face),
    color,
    align,
    valign,
    paragraphs,
    apart,
    ...(language === undefined ? {} : { language }),
  }
}

/** Height that paragraphs take in a width at the most. */
export function heightOf(
  paragraphs: readonly (readonly Run[])[],
  face: Face,
  size: number,
  width: number,
): number {
  return linesIn(paragraphs, face, size, width) * pitchOf(size, face)
}
