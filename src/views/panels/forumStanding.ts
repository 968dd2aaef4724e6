import type { Matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'

/**
 * How a forum stands to the matching sentences. `same sentence`: an initiative is chosen and a sentence
 * that counts for it also names this forum, which does not belong to it.
 */
export type ForumStanding = 'rest' | 'match' | 'same sentence' | 'quiet'

/**
 * Tells how a forum stands to what is chosen.
 *
 * @param initiative the one it belongs to, null where it belongs to none
 * @param count sentences that name it and match; `quiet` where there are none
 */
export function standingOf(
  initiative: string | null,
  selection: Selection,
  match: Matching,
  count: number,
): ForumStanding {
  if (!match.isFiltered) return 'rest'
  if (count === 0) return 'quiet'
  if (selection.initiative.length === 0) return 'match'
  return initiative !== null && selection.initiative.includes(initiative) ? 'match' : 'same sentence'
}
