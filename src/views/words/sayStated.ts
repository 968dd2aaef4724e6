import { say } from '#messages/say.ts'
import type { Meeting, StatedInText } from '#reading/statementIndex.ts'

/** What the text itself states of when a meeting is held: alone, beside other sources, or otherwise than they do. */
export function sayStated(
  stated: StatedInText | null,
  { start, end, venue, sources }: Meeting,
): string | null {
  if (!stated) return null
  const isAlone = venue === null && sources.length === 0
  const isOther = stated.end < start || end < stated.start
  return say('timeline.stated', {
    words: stated.exact.replace(/\s+/g, ' '),
    sentence: stated.sentence,
    how: isAlone ? 'alone' : isOther ? 'otherwise' : 'too',
  })
}
