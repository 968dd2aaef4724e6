import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { powerPointOf } from './powerPointOf.ts'
import { slidesToTake } from './slidesToTake.ts'
import type { MakeFile, SlidesState } from './takeawayState.ts'

/** The slides that are presented, as a PowerPoint presentation. */
export const powerPointFile: MakeFile<SlidesState> = async (state, making) => {
  const slides = await slidesToTake(state, true, making)
  return slides ? powerPointOf(slides, making) : { refused: sayTakeaway('map.notLoaded') }
}
