import { say } from '#messages/say.ts'
import { datesFrom } from '#views/words/datesFrom.ts'
import type { TimelineView } from './timelineView.ts'

/**
 * Where the dates of what is shown come from: "dates from other sources", later ones only where each of them is, "dates
 * stated in the text"; empty where nothing dated is shown.
 */
export function sayTimelineNote(
  { entries, undated, context }: Pick<TimelineView, 'entries' | 'undated' | 'context'>,
  withContext: boolean,
): string {
  const shown = withContext ? [...entries, ...context] : entries
  const isShared = [...entries, ...undated].some(({ standing }) => standing === 'same sentence')
  if (shown.length === 0) return isShared ? say('timeline.outlined') : ''
  return say(isShared ? 'timeline.noteShared' : 'timeline.note', { from: datesFrom(shown) })
}
