import { withinBounds } from '#documents/bounds.ts'
import { breathe } from '#documents/breathe.ts'
import {
  type DocumentNotice,
  type DocumentResult,
  type ReadOptions,
  refused,
} from '#documents/documentText.ts'
import { excerptOf } from '#documents/excerptOf.ts'
import { withoutNotes } from './footnotesOf.ts'
import { linesOf } from './linesOf.ts'
import { loadPdf } from './loadPdf.ts'
import { withoutFurniture } from './pageFurniture.ts'
import type { PdfPage } from './pdfPage.ts'
import { runsOf, type TextItem } from './runsOf.ts'
import { textOfPages } from './textOfPages.ts'

/** What is asked of the library: nothing is fetched, drawn, run or kept. */
const quietly = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  verbosity: 0,
} as const

const quoted = (
  code: 'headerLeftOut' | 'footerLeftOut' | 'footnotesLeftOut',
  passages: readonly string[],
): readonly DocumentNotice[] =>
  passages.length === 0 ? [] : [{ code, values: { n: passages.length, words: excerptOf(passages) } }]

const withoutText = (pages: readonly PdfPage[]): readonly DocumentNotice[] => {
  const empty = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number)
  return empty.length === 0
    ? []
    : [{ code: 'pagesWithoutText', values: { n: empty.length, pages: empty.join(', ') } }]
}

type Loaded = Awaited<ReturnType<Awaited<ReturnType<typeof loadPdf>>['getDocument']>['promise']>

const pageOf = async (document: Loaded, number: number): Promise<PdfPage> => {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  const texts = items.filter((item): item is typeof item & TextItem => 'str' in item)
  return { number, height: viewport.height, lines: linesOf(runsOf(texts, viewport.transform)) }
}

const resultOf = (read: readonly PdfPage[], scripts: number): DocumentResult => {
  const n = read.length
  if (read.every(({ lines }) => lines.length === 0))
    return refused({ code: 'documentOnlyPictures', values: { n } })
  const { pages: bare, heads, feet } = withoutFurniture(read)
  const { pages, notes } = withoutNotes(bare)
  return withinBounds({
    format: 'pdf',
    text: textOfPages(pages),
    notices: [
      ...withoutText(read),
      ...quoted('headerLeftOut', heads),
      ...quoted('footerLeftOut', feet),
      ...quoted('footnotesLeftOut', notes),
      ...(scripts > 0 ? [{ code: 'scriptsNotRun', values: { n: scripts } } as const] : []),
    ],
  })
}

const stopped = refused({ code: 'documentStopped', values: {} })

const readPages = async (document: Loaded, { signal, onProgress }: ReadOptions): Promise<DocumentResult> => {
  const count = document.numPages
  const pages: PdfPage[] = []
  for (let number = 1; number <= count; number += 1) {
    await breathe()
    if (signal?.aborted) return stopped
    pages.push(await pageOf(document, number))
    onProgress?.(number, count)
  }
  const actions = await document.getJSActions()
  return resultOf(pages, actions ? Object.keys(actions).length : 0)
}

/**
 * Reads a PDF: the lines of its pages column after column, without running heads, numbers of pages and footnotes,
 * which notices say; pages without text are said by number. Scripts in it never run, and no font is fetched.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<DocumentResult> {
  const { getDocument } = await loadPdf()
  if (options.signal?.aborted) return stopped
  // The library takes the bytes for its own, and none of Node's.
  const task = getDocument({ ...quietly, data: new Uint8Array(bytes) })
  try {
    return await readPages(await task.promise, options)
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException'
    return refused({ code: isProtected ? 'documentProtected' : 'documentDamaged', values: {} })
  } finally {
    await task.destroy()
  }
}
