import { say } from '#messages/say.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { GroupOfStatement, StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, type Matching, sentencesOf } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import type { CountryCode } from '#statement/units.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import { presenceOf } from '#views/words/subject.ts'
import { isNarrowed, markLabel } from './markLabel.ts'

/** A group the statement names: its chip filters, and shows its members while hovered or pressed. */
export interface GroupChip {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** "European Union, group, 1 sentence", filtered "… 0 of 1 sentence": it begins with the name that is shown. */
  readonly label: string
  readonly members: readonly CountryCode[]
  readonly contested: readonly CountryCode[]
  /** How the members are known: from a stated list, or as the membership of that day. */
  readonly basis: string
  readonly matching: number
  readonly total: number
  readonly isChosen: boolean
}

const rank = ({ group }: GroupOfStatement): number => {
  if (group.extent === 'closed') return 0
  if (group.extent === 'forum') return 1
  return group.kind === 'group' ? 2 : 3
}

/** Closed groups by size, the larger first; open ones the other way, so that the widest class ends the row. */
const orderWithin = (one: GroupOfStatement, other: GroupOfStatement): number => {
  const bySize = other.members.length - one.members.length
  return one.group.extent === 'open' ? -bySize : bySize
}

/** Members of a forum that nothing else names or implies: the header, which says who is implied, leaves them out. */
const countApart = ({ evidence }: StatementIndex, { members }: GroupOfStatement): number =>
  members.filter((code) => !evidence.partner.get(code)?.some(({ via }) => via?.kind !== 'forum')).length

const sayBasis = (indexed: StatementIndex, reached: GroupOfStatement): string => {
  const { group, members } = reached
  const n = members.length
  if (n === 0) return say('group.noList')
  if (group.inferredFrom) {
    const isNamed = (code: CountryCode): boolean =>
      presenceOf(indexed, { kind: 'place', id: code }) === 'named'
    return say('group.inferred', { n, list: group.inferredFrom, named: members.filter(isNamed).length })
  }
  if (group.extent !== 'forum')
    return say('group.members', { n, ...membersWhen(indexed.statement.metadata.date) })
  return say('group.forumMembers', { n, apart: countApart(indexed, reached) })
}

/** What the chips say whatever is chosen, in their order. */
const chipFacts = perIndex((indexed) =>
  [...indexed.groups.values()]
    .sort((one, other) => rank(one) - rank(other) || orderWithin(one, other))
    .map((reached) => {
      const { group, members, contested } = reached
      const evidence = indexed.evidence.partner.get(group.id) ?? []
      const sentences = sentencesOf(evidence).length
      const sayLabel = markLabel(group.shortName, 'group', sentences)
      const { id, name, shortName } = group
      return {
        facts: { id, name, shortName, members, contested, basis: sayBasis(indexed, reached) },
        sayLabel,
        evidence,
      }
    }),
)

/** Chips of the named groups: closed groups first, then members of forums, open classes and the UN. */
export function groupChips(
  indexed: StatementIndex,
  selection: Selection,
  match: Matching,
): readonly GroupChip[] {
  const isSaid = isNarrowed(selection)
  return chipFacts(indexed).map(({ facts, sayLabel, evidence }) => {
    const counts = countSentences(match, evidence, 'partner')
    return {
      ...facts,
      label: sayLabel(isSaid ? counts.matching : null),
      ...counts,
      isChosen: isChosen(selection, 'partner', facts.id),
    }
  })
}
