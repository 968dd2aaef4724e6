import { median, type PageLine, type PdfPage } from './pdfPage.ts'

/** A gap of so many usual steps from line to line parts paragraphs. */
const wide = 1.3
/** Letters of headings differ in size from those of the text by this share. */
const otherSize = 0.12
/** A first line is set in by so many sizes of its letters. */
const setIn = 0.8

/** The step from line to line that is usual in a document; 0 where no line follows another. */
const usualStep = (pages: readonly PdfPage[]): number =>
  median(
    pages.flatMap(({ lines }) =>
      lines.flatMap((line, at) => {
        const before = lines[at - 1]
        return before && before.column === line.column && line.y > before.y
          ? [(line.y - before.y) / line.size]
          : []
      }),
    ),
  )

const isClosed = (words: string): boolean => /[.!?:;…]["”’)\]]*\d{0,2}$/.test(words)

const beginsParagraph = (before: PageLine, line: PageLine, step: number, left: number): boolean => {
  // At the top of the next column a sentence may go on.
  if (line.y <= before.y) return false
  if (line.y - before.y > step * line.size * wide) return true
  if (Math.abs(line.size - before.size) > before.size * otherSize) return true
  if (before.column !== line.column) return false
  const isSetIn = line.x - left > line.size * setIn && before.x - left < line.size * setIn
  return isSetIn && isClosed(before.words)
}

/**
 * The lines of pages as text: a blank line where a paragraph begins, and a form feed before each further page, so
 * that a sentence which goes on there is known to.
 */
export function textOfPages(pages: readonly PdfPage[]): string {
  const step = usualStep(pages)
  return pages
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines }) => {
      const lefts = new Map<number, number>()
      for (const { column, x } of lines) lefts.set(column, Math.min(lefts.get(column) ?? x, x))
      return lines
        .map((line, at) => {
          const before = lines[at - 1]
          if (!before) return line.words
          const isNew = beginsParagraph(before, line, step, lefts.get(line.column) ?? line.x)
          return `${isNew ? '\n\n' : '\n'}${line.words}`
        })
        .join('')
    })
    .join('\n\f')
}
