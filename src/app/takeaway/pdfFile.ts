import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { pdfOf } from './pdfOf.ts'
import { slidesToTake } from './slidesToTake.ts'
import type { MakeFile, SlidesState } from './takeawayState.ts'

/** The slides that are presented, as a PDF document; printed where it has no face for their letters. */
export const pdfFile: MakeFile<SlidesState> = async (state, making) => {
  const slides = await slidesToTake(state, false, making)
  return slides ? pdfOf(slides, making) : { refused: sayTakeaway('map.notLoaded') }
}
