import { slideColors } from '#writers/slide/slideColors.ts'
import type { ChartBox, Run, ShapeBox, TableBox, TextBox } from '#writers/slide/slidePage.ts'
import { cellPad } from '#writers/slide/tableOf.ts'
import { styleOf } from './pageTexts.ts'
import { baselineIn, type PdfPen, runStyle } from './pdfPen.ts'
import { balancedLines, type Line, setLines } from './setLines.ts'

const hex = (color: string): string => `#${color}`

/** Pixels of a dash, and between two, where a line is dashed. */
const dash = 3

/** Where a line under words lies below their baseline, and how it is drawn, in ems of their size. */
const underlines = { solid: 0.075, thick: 0.11, dotted: 0.055 } as const
const underlineAt = 0.2

/** Where a line through words lies above their baseline. */
const struckAt = 0.26

const writeLine = (
  document: PDFKit.PDFDocument,
  pen: PdfPen,
  box: Pick<TextBox, 'face' | 'size' | 'color'>,
  line: Line,
  at: { readonly x: number; readonly y: number },
): void => {
  let { x } = at
  for (const { run, text, width } of line) {
    const color = hex(run.color ?? box.color)
    if (run.underline) {
      const { style, color: ink } = run.underline
      const y = at.y + underlineAt * box.size
      document.save().lineWidth(underlines[style] * box.size)
      if (style === 'dotted') document.dash(2, { space: 2 })
      document
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(hex(ink))
        .restore()
    }
    pen.write(text, { x, y: at.y }, { style: runStyle(box.face, run), size: box.size, color })
    if (run.isStruck) {
      const y = at.y - struckAt * box.size
      document.save().lineWidth(underlines.solid * box.size)
      document
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(color)
        .restore()
    }
    x += width
  }
}

/** Lines of each paragraph of a text, with the pixel at which each paragraph begins. */
export function placedParagraphs(
  pen: PdfPen,
  box: TextBox,
): readonly { readonly lines: readonly Line[]; readonly y: number }[] {
  const { face, size, pitch, apart, width } = box
  const widthOf = (run: Run, text: string): number => pen.widthOf(text, runStyle(face, run), size)
  const set = box.paragraphs.map((runs) =>
    box.role === 'title' ? balancedLines(runs, width, widthOf) : setLines(runs, width, widthOf),
  )
  const height =
    set.reduce((sum, lines) => sum + lines.length * pitch, 0) + apart * Math.max(0, set.length - 1)
  let y = box.y + (box.valign === 'middle' ? Math.max(0, (box.height - height) / 2) : 0)
  return set.map((lines) => {
    const from = y
    y += lines.length * pitch + apart
    return { lines, y: from }
  })
}

/** A line that ends in a space, so that who copies a paragraph does not run its words together. */
const spaced = (line: Line): Line =>
  line.map((piece, at) => (at === line.length - 1 ? { ...piece, text: `${piece.text} ` } : piece))

/** Writes the lines of a paragraph. */
export function writeLines(
  document: PDFKit.PDFDocument,
  pen: PdfPen,
  box: TextBox,
  lines: readonly Line[],
  y: number,
): void {
  for (const [at, line] of lines.entries()) {
    const width = line.reduce((sum, piece) => sum + piece.width, 0)
    const isLast = at === lines.length - 1
    const x = box.align === 'end' ? box.x + box.width - width : box.x
    writeLine(document, pen, box, isLast ? line : spaced(line), {
      x,
      y: y + at * box.pitch + baselineIn(box.face, box.size, box.pitch),
    })
  }
}

/** Cells of a table’s row, each with what draws it; the rule below the row is drawn with the first. */
export function tableRow(
  document: PDFKit.PDFDocument,
  pen: PdfPen,
  box: TableBox,
  row: { readonly y: number; readonly height: number },
  cells: readonly { readonly text: string; readonly isBold: boolean; readonly color: string }[],
): readonly (() => void)[] {
  let x = box.x
  return cells.map((cell, at) => {
    const { width, isNumber } = box.columns[at] as TableBox['columns'][number]
    const from = x
    x += width
    return () => {
      const text: TextBox = {
        kind: 'text',
        role: 'words',
        face: 'sans',
        size: box.size,
        pitch: box.pitch,
        color: cell.color,
        align: isNumber ? 'end' : 'start',
        valign: 'middle',
        apart: 0,
        x: from + cellPad.inline,
        y: row.y,
        width: width - 2 * cellPad.inline,
        height: row.height,
        paragraphs: [[{ text: cell.text, isBold: cell.isBold }]],
      }
      for (const { lines, y } of placedParagraphs(pen, text)) writeLines(document, pen, text, lines, y)
    }
  })
}

/** The rule below a row of a table. */
export function rowRule(document: PDFKit.PDFDocument, { x, width }: TableBox, y: number): void {
  document
    .save()
    .lineWidth(1)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(hex(slideColors.line))
    .restore()
}

/** Share of a band that its bar takes. */
const barShare = 0.62

/** Draws a chart of bars with its names and numbers. */
export function drawChart(document: PDFKit.PDFDocument, pen: PdfPen, box: ChartBox): void {
  const { categories, series, labels, nameWidth, labelWidth, size, most, isPaired = false } = box
  const band = box.height / Math.max(1, categories.length)
  const plot = box.width - nameWidth - labelWidth
  const isFiltered = series.length > 1
  const pitch = Math.round(size * 1.2)
  for (const [at, name] of categories.entries()) {
    const top = box.y + at * band
    const lines = setLines([{ text: name }], nameWidth - 12, (_, text) =>
      pen.widthOf(text, styleOf('sans', false), size),
    )
    const first = top + (band - lines.length * pitch) / 2
    for (const [row, line] of lines.entries())
      for (const { text, width } of line)
        pen.write(
          text,
          { x: box.x + nameWidth - 12 - width, y: first + row * pitch + baselineIn('sans', size, pitch) },
          { style: styleOf('sans', false), size, color: hex(slideColors.ink) },
        )
    let end = box.x + nameWidth
    const bar = (band * barShare) / (isPaired ? series.length : 1)
    for (const [place, { values, color }] of series.entries()) {
      const width = ((values[at] ?? 0) / most) * plot
      const y = top + (band * (1 - barShare)) / 2 + (isPaired ? place * bar : 0)
      if (width > 0) document.rect(box.x + nameWidth, y, width, bar).fill(hex(color))
      end = Math.max(end, box.x + nameWidth + width)
    }
    const label = labels[at] ?? ''
    const style = styleOf('sans', true)
    const x = isFiltered ? box.x + box.width - pen.widthOf(label, style, size) : end + 8
    pen.write(
      label,
      { x, y: top + baselineIn('sans', size, band) },
      { style, size, color: hex(slideColors.ink) },
    )
  }
}

/** Draws a plain shape. */
export function drawShape(document: PDFKit.PDFDocument, box: ShapeBox): void {
  const { shape, x, y, width, height, fill, stroke, isRising = false } = box
  const outline = (): void => {
    if (shape === 'rect') document.rect(x, y, width, height)
    else if (shape === 'ellipse') document.ellipse(x + width / 2, y + height / 2, width / 2, height / 2)
    else if (isRising) document.moveTo(x, y + height).lineTo(x + width, y)
    else document.moveTo(x, y).lineTo(x + width, y + height)
  }
  document.save()
  if (fill) {
    outline()
    document.fill(hex(fill))
  }
  if (stroke) {
    document.lineWidth(stroke.width)
    if (stroke.isDashed) document.dash(dash, { space: dash })
    outline()
    document.stroke(hex(stroke.color))
  }
  document.restore()
}
