import { byText } from '#statement/byText.ts'
import type { Mention, Span } from '#statement/statement.ts'
import { isWithin } from './withMention.ts'

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

const placesWithin = (mentions: readonly Mention[], conflict: Mention): readonly Mention[] =>
  mentions.filter(({ kind, position }) => kind === 'place' && isWithin(position, conflict.position))

/** Parties whose places were corrected, or dropped: what now stands at their words, and nothing where nothing does. */
const partiesNow = (
  conflict: Mention,
  before: readonly Mention[],
  now: readonly Mention[],
): readonly string[] =>
  conflict.entity.split('+').flatMap((party) => {
    const words = before.filter(({ entity }) => entity === party)
    if (words.length === 0 || now.some(({ entity }) => entity === party)) return [party]
    return now
      .filter(({ position }) => words.some((word) => isSame(word.position, position)))
      .map(({ entity }) => entity)
  })

/**
 * Keeps the parties of conflicts true to the places in their words: where such a place was corrected, the conflict is
 * that of the place it now is; where no party is left, there is no conflict.
 *
 * @param extracted the mentions before anything was corrected
 */
export function settleConflicts(
  extracted: readonly Mention[],
  mentions: readonly Mention[],
): readonly Mention[] {
  if (extracted === mentions) return mentions
  return mentions.flatMap((mention): readonly Mention[] => {
    const isRead = mention.kind === 'conflict' && mention.origin === 'rule'
    if (!isRead) return [mention]
    const parties = partiesNow(mention, placesWithin(extracted, mention), placesWithin(mentions, mention))
    const entity = [...new Set(parties)].sort(byText).join('+')
    if (entity === mention.entity) return [mention]
    return entity === '' ? [] : [{ ...mention, entity }]
  })
}
