import { powerPointOf } from '#app/takeaway/powerPointOf.ts'
import type { MakeFile } from '#app/takeaway/takeawayState.ts'
import { type ComparedSlidesState, comparedToTake } from './comparedToTake.ts'

/** The slides of a comparison as a PowerPoint presentation. */
export const comparedPowerPoint: MakeFile<ComparedSlidesState> = async (state, making) =>
  powerPointOf(await comparedToTake(state, true, making), making)
