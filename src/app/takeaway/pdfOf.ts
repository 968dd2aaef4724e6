import { bringLibrary } from '#app/data/embeddedPart.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { writePdf } from '#writers/pdf/writePdf.ts'
import { type LaidOutSlides, shares } from './laidOutSlides.ts'
import { pdfFont } from './pdfFonts.ts'
import { printSlides } from './printSlides.tsx'
import type { Making, Refusal } from './takeawayState.ts'

/** Letters that are named where some are missing. */
const mostNamed = 8

/**
 * Slides as a PDF document; an offer to print them where it has no face for their letters.
 *
 * @throws when the reader ends it, or a font does not come
 */
export async function pdfOf(slides: LaidOutSlides, making: Making): Promise<File | Refusal> {
  const { pages, title, subject, language, part } = slides
  await bringLibrary('write-pdf')
  const written = await writePdf({
    head: { title, subject, language },
    pages,
    loadFont: pdfFont,
    onPage: (done) => making.onShare(shares.laidOut + (shares.written * done) / pages.length),
    signal: making.signal,
  })
  if (written.ok)
    return new File([written.bytes], fileNameFor(slides, part, 'pdf'), { type: 'application/pdf' })
  const letters = written.missing.slice(0, mostNamed).join(' ')
  const more = Math.max(0, written.missing.length - mostNamed)
  return {
    refused: sayTakeaway('pdf.missing', { letters, more }),
    offer: { label: sayTakeaway('pdf.print'), act: () => void printSlides(pages) },
  }
}
