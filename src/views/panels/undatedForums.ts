import { say } from '#messages/say.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, type Matching } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { type ForumStanding, standingOf } from './forumStanding.ts'

/** A forum that the text names and whose date is not known. */
export interface UndatedForum {
  readonly id: string
  /** As the text calls it first. */
  readonly name: string
  /** "G20 Summit, date not known" */
  readonly label: string
  readonly standing: ForumStanding
  /** Sentences, under every filter but that of the forums. */
  readonly matching: number
  readonly total: number
  readonly isChosen: boolean
}

const factsOf = perIndex((indexed) =>
  // Of what has not been loaded nothing is known, not even that it has no date.
  [...(indexed.knowledge.forums ? indexed.evidence.forum : [])].flatMap(([id, evidence]) => {
    if (indexed.forums.has(id)) return []
    const name = namesOf(indexed).full('forum', id)
    return [{ id, name, label: say('timeline.undatedEntry', { name }), evidence }]
  }),
)

/**
 * The forums that the text names without a known date, in the order in which it names them first; none where all are
 * dated. They are counted as those on the axis are.
 */
export function undatedForums(
  indexed: StatementIndex,
  selection: Selection,
  match: Matching,
): readonly UndatedForum[] {
  return factsOf(indexed).map(({ evidence, ...facts }) => {
    const counts = countSentences(match, evidence, 'forum')
    return {
      ...facts,
      standing: standingOf(null, selection, match, counts.matching),
      ...counts,
      isChosen: isChosen(selection, 'forum', facts.id),
    }
  })
}
