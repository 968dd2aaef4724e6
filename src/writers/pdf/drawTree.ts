import type { Dots, Drawing, DrawingNode, Fill, Hatch, Paint, TextNode } from '#drawing/drawing.ts'
import { type PdfPen, weightStyle } from './pdfPen.ts'

const strokes = (lines: readonly (readonly number[])[]): string =>
  lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`).join(' ')

/** Dots: one in the middle of a cell, and those at its corners, each a line of no length with round ends. */
const dotsPattern = (document: PDFKit.PDFDocument, { step, radius }: Dots, scale: number) => {
  const side = step * Math.SQRT2 * scale
  const places = [
    [0, 0],
    [side, 0],
    [0, side],
    [side, side],
    [side / 2, side / 2],
  ].map(([x, y]) => [x, y, x, y] as number[])
  return document.pattern([0, 0, side, side], side, side, `1 J ${2 * radius * scale} w ${strokes(places)}`)
}

/** Lines: one cell with its stripe, and where it slants the corners that the stripes beside it reach into. */
const hatchPattern = (document: PDFKit.PDFDocument, hatch: Hatch, scale: number) => {
  const side = hatch.step * (hatch.isLevel ? 1 : Math.SQRT2) * scale
  const part = side / 2
  const stripes = hatch.isLevel
    ? [[0, part, side, part]]
    : [
        [0, 0, side, side],
        [-part, part, part, side + part],
        [part, -part, side + part, part],
      ]
  return document.pattern([0, 0, side, side], side, side, `${hatch.width * scale} w ${strokes(stripes)}`)
}

/** Draws a shape as it is painted; `outline` lays its path, and is called for each coat. */
const paintShape = (
  document: PDFKit.PDFDocument,
  { fill, stroke, strokeWidth = 1, dash, opacity }: Paint,
  scale: number,
  outline: () => void,
): void => {
  document.save()
  if (opacity !== undefined) document.opacity(opacity)
  const ground = (own: Fill): string => (typeof own === 'string' ? own : own.ground)
  if (fill !== undefined) {
    outline()
    document.fill(ground(fill))
  }
  if (fill !== undefined && typeof fill !== 'string') {
    outline()
    const marks =
      'dot' in fill
        ? [dotsPattern(document, fill, scale), fill.dot]
        : [hatchPattern(document, fill, scale), fill.line]
    document.fillColor(marks as unknown as string).fill()
  }
  if (stroke !== undefined) {
    document.lineWidth(strokeWidth).lineJoin('round')
    if (dash && dash.length > 0) document.dash(dash[0] as number, { space: dash[1] ?? (dash[0] as number) })
    outline()
    document.stroke(stroke)
  }
  document.restore()
}

const drawText = (document: PDFKit.PDFDocument, pen: PdfPen, node: TextNode): void => {
  const { text, y, anchor, face, size, weight, fill, halo } = node
  const style = weightStyle(face, weight)
  const width = pen.widthOf(text, style, size)
  const x = node.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  if (halo) {
    // The rim is the same words once more, which nobody is to read twice.
    document.markContent('Span', { actual: ' ' })
    pen.write(text, { x, y }, { style, size, color: halo.color, rim: halo.width })
    document.endMarkedContent()
  }
  pen.write(text, { x, y }, { style, size, color: fill })
}

const drawNode = (document: PDFKit.PDFDocument, pen: PdfPen, node: DrawingNode, scale: number): void => {
  if (node.kind === 'text') {
    drawText(document, pen, node)
    return
  }
  if (node.kind === 'group') {
    document.save()
    document.translate(node.x, node.y)
    if (node.scale !== 1) document.scale(node.scale)
    if (node.clip) document.rect(0, 0, node.clip.width, node.clip.height).clip()
    for (const inner of node.nodes) drawNode(document, pen, inner, scale * node.scale)
    document.restore()
    return
  }
  paintShape(document, node, scale, () => {
    if (node.kind === 'path') document.path(node.d)
    else if (node.kind === 'circle') document.circle(node.x, node.y, node.r)
    else if (node.kind === 'line') document.moveTo(node.x1, node.y1).lineTo(node.x2, node.y2)
    else if (node.round) document.roundedRect(node.x, node.y, node.width, node.height, node.round)
    else document.rect(node.x, node.y, node.width, node.height)
  })
}

/**
 * Draws a tree on a page of PDF, in vectors and words.
 *
 * @param scale points for each unit where it is drawn, which hatching does not learn from the page
 */
export function drawTree(
  document: PDFKit.PDFDocument,
  pen: PdfPen,
  drawing: Drawing,
  { x, y }: { readonly x: number; readonly y: number },
  scale: number,
): void {
  document.save()
  document.translate(x, y)
  if (drawing.ground) document.rect(0, 0, drawing.width, drawing.height).fill(drawing.ground)
  for (const node of drawing.nodes) drawNode(document, pen, node, scale)
  document.restore()
}
