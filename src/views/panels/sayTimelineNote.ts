import { say } from '#messages/say.ts'
import { datesFrom } from '#views/words/datesFrom.ts'
import type { TimelineView } from './timelineView.ts'

/** Where the dates of what is shown come from: "dates from other sources", later ones only where each of them is, "dates stated in the text". */
export function sayTimelineNote(
  { entries, context }: Pick<TimelineView, 'entries' | 'context'>,
  withContext: boolean,
): string {
  const shown = withContext ? [...entries, ...context] : entries
  const isShared = entries.some(({ standing }) => standing === 'same sentence')
  return say(isShared ? 'timeline.noteShared' : 'timeline.note', { from: datesFrom(shown) })
}
