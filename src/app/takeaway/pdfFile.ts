import { bringLibrary } from '#app/data/embeddedPart.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { writePdf } from '#writers/pdf/writePdf.ts'
import { headOf } from './headOf.ts'
import { pdfFont } from './pdfFonts.ts'
import { printSlides } from './printSlides.tsx'
import { shares, slidesToTake } from './slidesToTake.ts'
import type { MakeFile } from './takeawayState.ts'

/** Letters that are named where some are missing. */
const mostNamed = 8

/** The slides that are presented, as a PDF document; printed where it has no face for their letters. */
export const pdfFile: MakeFile = async (state, making) => {
  const pages = await slidesToTake(state, false, making)
  if (!pages) return { refused: sayTakeaway('map.notLoaded') }
  const head = headOf(state)
  await bringLibrary('write-pdf')
  const { language } = state.indexed.statement.metadata
  const written = await writePdf({
    head: { title: head.title, subject: head.byline, language },
    pages,
    loadFont: pdfFont,
    onPage: (done) => making.onShare(shares.laidOut + (shares.written * done) / pages.length),
    signal: making.signal,
  })
  if (written.ok)
    return new File([written.bytes], fileNameFor(head, sayTakeaway('part.slides'), 'pdf'), {
      type: 'application/pdf',
    })
  const letters = written.missing.slice(0, mostNamed).join(' ')
  const more = Math.max(0, written.missing.length - mostNamed)
  return {
    refused: sayTakeaway('pdf.missing', { letters, more }),
    offer: { label: sayTakeaway('pdf.print'), act: () => void printSlides(pages) },
  }
}
