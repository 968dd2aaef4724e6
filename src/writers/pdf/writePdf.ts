import { slideColors } from '#writers/slide/slideColors.ts'
import { type SlideBox, type SlidePage, slideSize, type TableBox } from '#writers/slide/slidePage.ts'
import { drawChart, drawShape, placedParagraphs, rowRule, tableRow, writeLines } from './drawBox.ts'
import { drawTree } from './drawTree.ts'
import { bySubset, type FontFile, missingLetters } from './fontSubsets.ts'
import { pageTexts } from './pageTexts.ts'
import { fontName, type PdfPen, pdfPen } from './pdfPen.ts'

/** How a document is written. */
export interface PdfInput {
  readonly head: { readonly title: string; readonly subject: string; readonly language: string }
  readonly pages: readonly SlidePage[]
  readonly loadFont: (file: FontFile) => Promise<Uint8Array>
  /** Called after each page with the number of those that are done. */
  readonly onPage?: (done: number) => void
  /** Ends the work between two pages. */
  readonly signal?: AbortSignal
}

/** A document, or the letters for which no face is shipped. */
export type WrittenPdf =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly missing: readonly string[] }

/** Points for each pixel of a slide. */
const scale = 0.75

type Document = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** The font files that some words need, each once. */
function neededFonts(pages: readonly SlidePage[]): readonly FontFile[] {
  const needed = new Map<string, FontFile>()
  for (const { text, style } of pageTexts(pages))
    for (const { subset } of bySubset(text)) needed.set(fontName(style, subset), { style, subset })
  return [...needed.values()]
}

const asArtifact = (document: Document, type: 'Layout' | 'Pagination', draw: () => void): void => {
  document.markContent('Artifact', { type })
  draw()
  document.endMarkedContent()
}

const addTable = (document: Document, pen: PdfPen, parent: Element, box: TableBox): void => {
  const used = box.rows.reduce((sum, { height }) => sum + height, 0)
  const rows = [
    {
      height: box.height - used,
      cells: box.columns.map(({ label }) => ({ text: label, isBold: true, color: slideColors.ink2 })),
    },
    ...box.rows,
  ]
  let { y } = box
  const table = document.struct('Table', { title: box.name })
  parent.add(table)
  for (const [at, { height, cells }] of rows.entries()) {
    const row = document.struct('TR')
    table.add(row)
    for (const draw of tableRow(document, pen, box, { y, height }, cells))
      row.add(
        at === 0
          ? document.struct('TH', { scope: 'Column' } as object, draw)
          : document.struct('TD', {}, draw),
      )
    row.end()
    y += height
    const below = y
    asArtifact(document, 'Layout', () => rowRule(document, box, below))
  }
  table.end()
}

const tags = { title: 'H1', heading: 'H2', quote: 'BlockQuote' } as const

const addBox = (document: Document, pen: PdfPen, parent: Element, box: SlideBox): void => {
  if (box.kind === 'shape') asArtifact(document, 'Layout', () => drawShape(document, box))
  else if (box.kind === 'table') addTable(document, pen, parent, box)
  else if (box.kind === 'chart')
    parent.add(document.struct('Figure', { alt: box.alternative }, () => drawChart(document, pen, box)))
  else if (box.kind === 'drawing')
    parent.add(
      document.struct('Figure', { alt: box.alternative }, () =>
        drawTree(document, pen, box.drawing, box, scale),
      ),
    )
  else
    for (const { lines, y } of placedParagraphs(pen, box)) {
      const write = (): void => writeLines(document, pen, box, lines, y)
      if (box.role === 'number') asArtifact(document, 'Pagination', write)
      else {
        const tag = box.role in tags ? tags[box.role as keyof typeof tags] : 'P'
        parent.add(document.struct(tag, box.language ? { lang: box.language } : {}, write))
      }
    }
}

const addPage = (document: Document, pen: PdfPen, root: Element, page: SlidePage): void => {
  document.addPage()
  document.outline.addItem(page.title)
  document.scale(scale)
  asArtifact(document, 'Layout', () =>
    document.rect(0, 0, slideSize.width, slideSize.height).fill(`#${slideColors.paper}`),
  )
  const section = document.struct('Sect', { title: page.title })
  root.add(section)
  for (const box of page.boxes) addBox(document, pen, section, box)
  section.end()
}

const collected = (document: Document): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    document.on('data', (part: Uint8Array) => parts.push(part))
    document.on('error', reject)
    document.on('end', () => {
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const part of parts) {
        bytes.set(part, at)
        at += part.length
      }
      resolve(bytes)
    })
  })

/**
 * Slides as a PDF document, one a page: words that can be selected, with their tags (a section for each slide, its
 * heading, paragraphs, tables, and figures with their alternative text), a bookmark for each headline, charts and maps
 * in vectors, and the faces embedded as far as they are used.
 *
 * @returns the letters that no shipped face has, where there are any: then nothing is written
 * @throws when `signal` ends the work, or a font does not come
 */
export async function writePdf(input: PdfInput): Promise<WrittenPdf> {
  const { head, pages, loadFont, onPage, signal } = input
  const missing = missingLetters(pageTexts(pages).map(({ text }) => text))
  if (missing.length > 0) return { ok: false, missing }
  const files = neededFonts(pages)
  const [{ default: Document }, fonts] = await Promise.all([
    import('pdfkit'),
    Promise.all(files.map(async (file) => ({ file, bytes: await loadFont(file) }))),
  ])
  signal?.throwIfAborted()
  const document = new Document({
    size: [slideSize.width * scale, slideSize.height * scale],
    margin: 0,
    autoFirstPage: false,
    // No face but those that are embedded.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: head.language,
    displayTitle: true,
    info: { Title: head.title, Subject: head.subject, Author: 'Statement Atlas', Creator: 'Statement Atlas' },
  })
  const whole = collected(document)
  for (const { file, bytes } of fonts)
    document.registerFont(fontName(file.style, file.subset), bytes as unknown as ArrayBuffer)
  const pen = pdfPen(document)
  const root = document.struct('Document')
  document.addStructure(root)
  for (const [at, page] of pages.entries()) {
    signal?.throwIfAborted()
    addPage(document, pen, root, page)
    onPage?.(at + 1)
  }
  root.end()
  document.end()
  return { ok: true, bytes: await whole }
}
