import { pdfOf } from '#app/takeaway/pdfOf.ts'
import type { MakeFile } from '#app/takeaway/takeawayState.ts'
import { type ComparedSlidesState, comparedToTake } from './comparedToTake.ts'

/** The slides of a comparison as a PDF document; printed where it has no face for their letters. */
export const comparedPdf: MakeFile<ComparedSlidesState> = async (state, making) =>
  pdfOf(await comparedToTake(state, false, making), making)
