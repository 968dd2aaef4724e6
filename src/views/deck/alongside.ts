import { isSpeaker } from '#reading/isSpeaker.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { unique } from '#reading/unique.ts'
import { type ForumKind, forumKindOf } from '#views/words/forumKind.ts'
import { sayPartner } from '#views/words/sayPartner.ts'

/** What some sentences name, as far as a headline speaks of it. */
export interface Alongside {
  /** Distinct conflicts. */
  readonly conflicts: number
  /** Countries outside a conflict, without those whose statement it is; then groups, bodies and classes. */
  readonly partners: readonly string[]
  readonly groups: readonly string[]
  /** Distinct forums and meetings, and which of these they are. */
  readonly forums: number
  readonly forumKind: ForumKind
  /** Sentences that name one of the first kind above that is not empty. */
  readonly sharing: number
  /** Whether the sentences also name something that is left out here. */
  readonly isMore: boolean
  /** Whether they name a country whose statement it is. */
  readonly isSpeakerNamed: boolean
}

/**
 * Counts what some sentences name.
 *
 * @param sentences numbers from 1
 * @param isLeftOut mentions that are spoken of anyway, such as those of what the reader chose
 */
export function alongside(
  indexed: StatementIndex,
  sentences: readonly number[],
  isLeftOut: (mention: CountedMention) => boolean = () => false,
): Alongside {
  const wanted = new Set(sentences)
  const all = indexed.mentions.filter(({ sentence }) => sentence !== null && wanted.has(sentence))
  const here = all.filter((mention) => !isLeftOut(mention))
  const conflicts = here.filter(({ kind }) => kind === 'conflict')
  const partners = here.filter(
    ({ kind, entity, conflict }) => kind === 'place' && !isSpeaker(indexed, entity) && conflict === null,
  )
  const groups = here.filter(({ kind }) => kind === 'group' || kind === 'org')
  const forums = here.filter(({ kind }) => kind === 'forum')
  const spoken = [conflicts, partners, groups, forums].find(({ length }) => length > 0) ?? []
  const namesIn = (mentions: readonly CountedMention[]): readonly string[] =>
    unique(mentions.map(({ entity }) => sayPartner(indexed, entity)))
  return {
    conflicts: unique(conflicts.map(({ entity }) => entity)).length,
    partners: namesIn(partners),
    groups: namesIn(groups),
    forums: unique(forums.map(({ entity }) => entity)).length,
    forumKind: forumKindOf(
      indexed,
      forums.map(({ entity }) => entity),
    ),
    sharing: unique(spoken.map(({ sentence }) => sentence)).length,
    isMore: here.length < all.length,
    isSpeakerNamed: all.some(({ kind, entity }) => kind === 'place' && isSpeaker(indexed, entity)),
  }
}
