import { methodView } from '#views/deck/methodView.ts'
import { questionsSlideId, questionsView } from '#views/deck/questionsView.ts'
import { columnBoxes } from './columnBoxes.ts'
import type { SlideContext } from './slideContext.ts'
import type { Frame, SlideBox } from './slidePage.ts'

/** How a statement is to be read, or what the meeting has asked, in columns. */
export function methodBoxes(
  { indexed, slide, questions, hasNotes }: SlideContext,
  frame: Frame,
): readonly SlideBox[] {
  const isOfMeeting = slide.id === questionsSlideId
  return columnBoxes(
    isOfMeeting ? questionsView(indexed, questions) : methodView(indexed, !hasNotes),
    frame,
    isOfMeeting,
  )
}
