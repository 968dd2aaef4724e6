import type { ReaderParagraph } from '#views/panels/readerView.ts'

/** Some paragraphs of a long text, whose marks are made together. */
export interface ReaderPart {
  readonly paragraphs: readonly ReaderParagraph[]
  /** About how many lines it takes, the space after each paragraph included: for the scrollbar, until it is laid out. */
  readonly lines: number
}

/** Runs a text may have and still be drawn as a whole. */
const short = 120
/** Runs after which a part ends with its paragraph. */
const enough = 32
/** Characters of a line in the column of the page. */
const perLine = 46
/** Height of the space after a paragraph, in lines. */
const space = 0.5

const linesOf = ({ runs }: ReaderParagraph): number =>
  Math.ceil(runs.reduce((sum, { text }) => sum + text.length, 0) / perLine) + space

/**
 * Divides a text into parts of whole paragraphs, in reading order. A text of a few screens is null: it is drawn
 * whole, with all its marks.
 */
export function readerParts(paragraphs: readonly ReaderParagraph[]): readonly ReaderPart[] | null {
  if (paragraphs.reduce((sum, { runs }) => sum + runs.length, 0) <= short) return null
  const parts: { paragraphs: ReaderParagraph[]; lines: number; runs: number }[] = []
  for (const paragraph of paragraphs) {
    let part = parts.at(-1)
    if (!part || part.runs >= enough) {
      part = { paragraphs: [], lines: 0, runs: 0 }
      parts.push(part)
    }
    part.paragraphs.push(paragraph)
    part.lines += linesOf(paragraph)
    part.runs += paragraph.runs.length
  }
  return parts
}
