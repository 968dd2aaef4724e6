import { isSpeaker } from '#reading/isSpeaker.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'

/**
 * How a place stands to some sentences: it speaks, is named, is named within a conflict alone, is implied by a closed group
 * that is named, or is only a member of a forum that is.
 */
export type Standing = 'speaker' | 'named' | 'conflict' | 'implied' | 'member'

/**
 * The one rule by which every view says how a place stands to the statement.
 *
 * @param counts which of the evidence is looked at; all of it where it is not given
 * @returns null where none of it concerns the place; a speaker speaks in every sentence
 */
export function relationOf(
  indexed: StatementIndex,
  id: string,
  evidence: readonly Evidence[] = indexed.evidence.partner.get(id) ?? [],
  counts: (item: Evidence) => boolean = () => true,
): Standing | null {
  if (isSpeaker(indexed, id)) return 'speaker'
  let relation: Standing | null = null
  for (const item of evidence) {
    if (!counts(item)) continue
    if (item.via === null) {
      // Named outside every conflict: nothing else that is said of it changes that.
      if (!indexed.mentions[item.mention]?.conflict) return 'named'
      relation = 'conflict'
    } else if (relation === 'conflict') continue
    else if (item.via.kind === 'group') relation = 'implied'
    else relation ??= 'member'
  }
  return relation
}
