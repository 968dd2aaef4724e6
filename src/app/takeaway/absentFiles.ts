import type { AbsentDrawing } from '#app/absent/absentDrawing.ts'
import type { Drawing } from '#drawing/drawing.ts'
import { drawSheet } from '#drawing/drawSheet.ts'
import { toSvg } from '#drawing/toSvg.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { everything } from '#selection/selection.ts'
import { absentAlternative, absentLines, absentTable } from '#views/absent/absentTable.ts'
import { type ExportHead, exportHead, fileNameFor } from '#views/takeaway/exportHead.ts'
import { writeCsv } from '#writers/table/writeCsv.ts'
import { bringFonts, canvasMeasure } from './pictureFonts.ts'
import { pngOf } from './pngOf.ts'
import type { MakeFile, TakeawayState } from './takeawayState.ts'

const closed = () => ({ refused: sayAbsent('absent.closed') })

/** An absence is of the whole text: what stands in place of the filters is the list. */
const headOf = ({ indexed, linkToHere }: TakeawayState, { view, legend }: AbsentDrawing): ExportHead => ({
  ...exportHead(indexed, everything, linkToHere()),
  filters: sayAbsent('absent.caption', { name: view.list.name }),
  legend: [
    ...legend.map(({ words, count }) => sayAbsent('absent.legendCount', { words, count })),
    ...absentLines(view),
  ],
})

/** The rows of "Not named", with all that was searched for. */
export const absentTableFile: MakeFile = (state) => {
  const { absent } = state
  if (!absent) return closed()
  const head = headOf(state, absent)
  const text = writeCsv(head, [absentTable(absent.view)])
  return new File([text], fileNameFor(head, sayTakeaway('part.absent'), 'csv'), { type: 'text/csv' })
}

const pictureFile =
  (ending: string, write: (drawing: Drawing) => Promise<Blob> | Blob): MakeFile =>
  async (state) => {
    const { absent, indexed, map } = state
    const world = map.file.value
    if (!absent) return closed()
    if (!world) return { refused: sayTakeaway('map.notLoaded') }
    const head = headOf(state, absent)
    await bringFonts(head.title + head.byline)
    const { view, legend } = absent
    const drawing = drawSheet({
      indexed,
      selection: everything,
      world,
      head,
      views: ['map'],
      measure: canvasMeasure(),
      absent: {
        map: absent.map,
        legend,
        title: sayAbsent('absent.title'),
        label: absentAlternative(view),
        lines: absentLines(view),
      },
    })
    const written = await write(drawing)
    return new File([written], fileNameFor(head, sayTakeaway('part.absent'), ending), { type: written.type })
  }

/** The map of "Not named" as it is drawn, as PNG. */
export const absentPng: MakeFile = pictureFile('png', (drawing) => pngOf(drawing))

/** The same as SVG. */
export const absentSvg: MakeFile = pictureFile(
  'svg',
  (drawing) => new Blob([toSvg(drawing)], { type: 'image/svg+xml' }),
)
