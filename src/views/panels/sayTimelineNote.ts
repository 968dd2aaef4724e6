import { say } from '#messages/say.ts'
import type { TimelineView } from './timelineView.ts'

/** Where the dates of what is shown come from: "dates from other sources", later ones only where each of them is. */
export function sayTimelineNote(
  { entries, context }: Pick<TimelineView, 'entries' | 'context'>,
  withContext: boolean,
): string {
  const shown = withContext ? [...entries, ...context] : entries
  const isShared = entries.some(({ standing }) => standing === 'same sentence')
  const isLater = String(shown.length > 0 && shown.every((entry) => entry.isLater))
  return say(isShared ? 'timeline.noteShared' : 'timeline.note', { isLater })
}
