import { bringLibrary } from '#app/data/embeddedPart.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { writePowerPoint } from '#writers/powerpoint/writePowerPoint.ts'
import { headOf } from './headOf.ts'
import { pngOf } from './pngOf.ts'
import { shares, slidesToTake } from './slidesToTake.ts'
import type { MakeFile } from './takeawayState.ts'

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The slides that are presented, as a PowerPoint presentation. */
export const powerPointFile: MakeFile = async (state, making) => {
  const pages = await slidesToTake(state, true, making)
  if (!pages) return { refused: sayTakeaway('map.notLoaded') }
  const head = headOf(state)
  await bringLibrary('write-powerpoint')
  const bytes = await writePowerPoint({
    head: {
      title: head.title,
      subject: head.byline,
      language: state.indexed.statement.metadata.language,
    },
    pages,
    paint: async (drawing) => new Uint8Array(await (await pngOf(drawing)).arrayBuffer()),
    onSlide: (done) => making.onShare(shares.laidOut + (shares.written * done) / pages.length),
    signal: making.signal,
  })
  return new File([bytes], fileNameFor(head, sayTakeaway('part.slides'), 'pptx'), { type })
}
