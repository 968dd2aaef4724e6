import type { Drawing } from '#drawing/drawing.ts'
import { drawSheet } from '#drawing/drawSheet.ts'
import type { SheetView } from '#drawing/sheetPicture.ts'
import { toSvg } from '#drawing/toSvg.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import type { TakenPanel } from '#views/takeaway/takenTables.ts'
import { copyPicture } from './copyPicture.ts'
import { headOf } from './headOf.ts'
import { bringFonts, canvasMeasure } from './pictureFonts.ts'
import { pngOf } from './pngOf.ts'
import type { Refusal, TakeawayState } from './takeawayState.ts'

/** What a picture shows: a panel, or all of them on one sheet. */
type Pictured = TakenPanel | 'page'

const viewsOf = (of: Pictured): readonly SheetView[] => (of === 'page' ? ['map', 'timeline', 'themes'] : [of])

/** The sheet, in the page's own fonts; null where it is to show a map whose geometry has not come. */
const sheetOf = async (state: TakeawayState, of: Pictured): Promise<Drawing | null> => {
  const { indexed, selection, shows, map } = state
  const views = viewsOf(of)
  const world = map.file.value
  if (!world && views.includes('map')) return null
  const head = headOf(state)
  await bringFonts(head.title + head.byline)
  return drawSheet({
    indexed,
    selection,
    world,
    head,
    views,
    unit: shows.unit,
    withContext: shows.extent === 'context',
    measure: canvasMeasure(),
  })
}

const fileOf = async (
  state: TakeawayState,
  of: Pictured,
  ending: string,
  write: (drawing: Drawing) => Promise<Blob> | Blob,
): Promise<File | Refusal> => {
  const drawing = await sheetOf(state, of)
  if (!drawing) return { refused: sayTakeaway('map.notLoaded') }
  const written = await write(drawing)
  const part = sayTakeaway(of === 'page' ? 'part.picture' : `part.${of}`)
  return new File([written], fileNameFor(headOf(state), part, ending), { type: written.type })
}

/** A picture of a panel, or of the page, as PNG. */
export const pngFile = (of: Pictured) => (state: TakeawayState) =>
  fileOf(state, of, 'png', (drawing) => pngOf(drawing))

/** The same as SVG. */
export const svgFile = (of: Pictured) => (state: TakeawayState) =>
  fileOf(state, of, 'svg', (drawing) => new Blob([toSvg(drawing)], { type: 'image/svg+xml' }))

/** Puts the picture on the clipboard. */
export const copyPng = (of: Pictured) => (state: TakeawayState) => copyPicture(() => pngFile(of)(state))
