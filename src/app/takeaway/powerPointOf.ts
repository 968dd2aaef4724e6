import { bringLibrary } from '#app/data/embeddedPart.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { writePowerPoint } from '#writers/powerpoint/writePowerPoint.ts'
import { type LaidOutSlides, shares } from './laidOutSlides.ts'
import { pngOf } from './pngOf.ts'
import type { Making } from './takeawayState.ts'

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Slides as a PowerPoint presentation. @throws when the reader ends it, or a drawing cannot be painted */
export async function powerPointOf(slides: LaidOutSlides, making: Making): Promise<File> {
  const { pages, title, subject, language, part } = slides
  await bringLibrary('write-powerpoint')
  const bytes = await writePowerPoint({
    head: { title, subject, language },
    pages,
    paint: async (drawing) => new Uint8Array(await (await pngOf(drawing)).arrayBuffer()),
    onSlide: (done) => making.onShare(shares.laidOut + (shares.written * done) / pages.length),
    signal: making.signal,
  })
  return new File([bytes], fileNameFor(slides, part, 'pptx'), { type })
}
