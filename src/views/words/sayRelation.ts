import { say, sayList } from '#messages/say.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { forumMembers } from './forumMembers.ts'
import { relationOf } from './relationOf.ts'
import { sayThroughNames } from './sayThroughNames.ts'
import { speakerAs } from './speakerAs.ts'

const countOf = (evidence: readonly Evidence[]): number => sentencesOf(evidence).length

const isNaming = ({ via }: Evidence): boolean => via === null
const isThroughGroup = ({ via }: Evidence): boolean => via?.kind === 'group'
const isThroughForum = ({ via }: Evidence): boolean => via?.kind === 'forum'

/** "one of the 53 African members of the Forum on China-Africa Cooperation, which is named in 1 sentence" */
const sayMemberOf = (indexed: StatementIndex, evidence: readonly Evidence[]): string => {
  const groups = forumMembers(indexed, evidence).map(({ group, members }) =>
    say('relation.oneOf', { n: members.length, group: group.name }),
  )
  return say('relation.memberOf', {
    groups: sayList(groups),
    n: groups.length,
    sentences: countOf(evidence),
  })
}

const join = (parts: readonly string[]): string => parts.filter(Boolean).join(say('list.separator'))

/**
 * What reaches a place besides what it is counted by: "also through BRICS in 1", and of an implied one "also one of the
 * 53 African members of …"; empty where nothing does.
 */
export function sayAlso(indexed: StatementIndex, id: string): string {
  const evidence = indexed.evidence.partner.get(id) ?? []
  const through = evidence.filter((item) => !isNaming(item))
  if (through.length === 0) return ''
  if (evidence.some(isNaming))
    return say('relation.also', { names: sayThroughNames(indexed, through), n: countOf(through) })
  const forums = through.filter(isThroughForum)
  if (forums.length === 0 || !through.some(isThroughGroup)) return ''
  return say('relation.alsoMember', { member: sayMemberOf(indexed, forums) })
}

const sayNaming = (indexed: StatementIndex, id: string, naming: readonly Evidence[]): string => {
  const sentences = countOf(naming)
  const relation = relationOf(indexed, id, naming)
  if (relation === 'speaker') return say('relation.speaking', { sentences, as: speakerAs(indexed) })
  return say(relation === 'conflict' ? 'relation.inConflict' : 'relation.namedIn', { sentences })
}

/** Implied is said of members of a closed group alone; members of a forum are one of them, and it is reached itself. */
const sayReached = (indexed: StatementIndex, id: string, evidence: readonly Evidence[]): string => {
  const implying = evidence.filter(isThroughGroup)
  const through = (counted: readonly Evidence[]) => ({
    names: sayThroughNames(indexed, counted),
    sentences: countOf(counted),
  })
  if (implying.length > 0) return say('relation.impliedThrough', through(implying))
  if (indexed.groups.has(id)) return say('relation.reachedThrough', through(evidence))
  return say('relation.notNamedMember', { member: sayMemberOf(indexed, evidence) })
}

/**
 * How a country, group or body stands to the statement, in words that every view uses: "named in 1 sentence, also
 * through BRICS in 1", "implied through BRICS in 1 sentence", "is not named". Sentences are counted once for each of
 * the ways; one that names a place and reaches it too counts for both.
 */
export function sayRelation(indexed: StatementIndex, id: string): string {
  const evidence = indexed.evidence.partner.get(id) ?? []
  const naming = evidence.filter(isNaming)
  if (naming.length > 0 || isSpeaker(indexed, id))
    return join([sayNaming(indexed, id, naming), sayAlso(indexed, id)])
  if (evidence.length === 0) return say('place.notNamed')
  return join([sayReached(indexed, id, evidence), sayAlso(indexed, id)])
}
