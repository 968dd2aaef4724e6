/** The library that reads PDF, with what it does in a worker of its own done in this thread. */
export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** What is put in place, for as long as the library is loaded, of names that it asks for. */
interface Globals {
  window?: unknown
  DOMMatrix?: unknown
}

let loaded: Promise<PdfLibrary> | null = null

const load = async (): Promise<PdfLibrary> => {
  const globals: Globals = globalThis
  // In Node it makes a matrix when it is loaded, for drawing, which is never asked of it here.
  globals.DOMMatrix ??= class {}
  // Without a window its worker's part would take this thread for its own and answer to whoever started it.
  const isAlone = globals.window === undefined
  if (isAlone) globals.window = globalThis
  try {
    // It finds its worker's part by a global name that this gives it, and then starts none.
    // @ts-expect-error: the library has no types for it, and nothing is asked of it but to be loaded.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (isAlone) delete globals.window
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** Loads the library once. */
export function loadPdf(): Promise<PdfLibrary> {
  loaded ??= load()
  return loaded
}
