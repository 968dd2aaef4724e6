import type { Run } from '#writers/slide/slidePage.ts'
import { bySubset, type FontStyle, type FontSubset } from './fontSubsets.ts'
import { boldFrom, styleOf } from './pageTexts.ts'

/** Name of a file’s face within a document. */
export const fontName = (style: FontStyle, subset: FontSubset): string => `${style}-${subset}`

/** Where letters begin and end above and below the baseline, in ems, of each face: its own figures. */
const extents = { sans: { above: 0.969, below: 0.242 }, serif: { above: 1.036, below: 0.335 } } as const

/** Baseline of a line of some height, from its top, so that its letters stand in its middle. */
export function baselineIn(face: 'sans' | 'serif', size: number, pitch: number): number {
  const { above, below } = extents[face]
  return (pitch - (above + below) * size) / 2 + above * size
}

/** Writes words on a document of PDF, in whatever parts of a face have their letters. */
export interface PdfPen {
  readonly widthOf: (text: string, style: FontStyle, size: number) => number
  /** Writes a line from a point on its baseline; gives its width. */
  readonly write: (
    text: string,
    at: { readonly x: number; readonly y: number },
    how: {
      readonly style: FontStyle
      readonly size: number
      readonly color: string
      /** A rim around the letters, in place of the letters. */
      readonly rim?: number
    },
  ) => number
}

/** A pen for a document whose faces are registered by `fontName`. */
export function pdfPen(document: PDFKit.PDFDocument): PdfPen {
  const widthOf = (text: string, style: FontStyle, size: number): number =>
    bySubset(text).reduce(
      (sum, piece) =>
        sum + document.font(fontName(style, piece.subset)).fontSize(size).widthOfString(piece.text),
      0,
    )
  return {
    widthOf,
    write: (text, { x, y }, { style, size, color, rim }) => {
      let at = x
      for (const piece of bySubset(text)) {
        document.font(fontName(style, piece.subset)).fontSize(size)
        const width = document.widthOfString(piece.text)
        if (rim === undefined) document.fillColor(color)
        else document.strokeColor(color).lineWidth(rim).lineJoin('round')
        document.text(piece.text, at, y, {
          lineBreak: false,
          baseline: 'alphabetic',
          fill: rim === undefined,
          stroke: rim !== undefined,
        })
        at += width
      }
      return at - x
    },
  }
}

/** Whether words of a run are set in the heavier face. */
export const runStyle = (face: 'sans' | 'serif', { isBold = false }: Run): FontStyle => styleOf(face, isBold)

/** The face of a drawing’s words. */
export const weightStyle = (face: 'sans' | 'serif', weight: number): FontStyle =>
  styleOf(face, weight >= boldFrom)
