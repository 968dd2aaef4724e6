import { powerPointOf } from '#app/takeaway/powerPointOf.ts'
import type { MakeFile } from '#app/takeaway/takeawayState.ts'
import { type ComparedState, comparedToTake } from './comparedToTake.ts'

/** The slides of a comparison as a PowerPoint presentation. */
export const comparedPowerPoint: MakeFile<ComparedState> = async (state, making) =>
  powerPointOf(await comparedToTake(state, true, making), making)
