import type { Source } from '#knowledge/knowledge.ts'
import { say, sayList } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { unique } from '#reading/unique.ts'
import { sentencesOf } from '#selection/matching.ts'
import type { CountryCode } from '#statement/units.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayDay } from '#views/words/sayDates.ts'
import { searchedFor } from '#views/words/searchedFor.ts'
import { sourcesOf } from '#views/words/sourcesOf.ts'
import { evidenceView, type Quote } from './evidenceView.ts'

/** Membership that lets a group or forum of the statement reach a country, with where that is known from. */
export interface MembershipNote {
  readonly group: string
  readonly words: string
  readonly sources: readonly Source[]
}

/** What the statement says of one country, body or class: the words, or that it is absent. */
export interface PlaceView {
  readonly id: string
  readonly name: string
  /** "conflict, 1 sentence"; for an absent country "not named". */
  readonly standing: string
  readonly quotes: readonly Quote[]
  readonly memberships: readonly MembershipNote[]
  /** For a country the statement neither names nor implies: what was searched for. */
  readonly absence: string | null
}

const sayMembership = (indexed: StatementIndex, code: CountryCode, groupId: string): MembershipNote[] => {
  const reached = indexed.groups.get(groupId)
  const member = reached?.group.members.find((entry) => entry.code === code)
  if (!reached || !member) return []
  const { group } = reached
  const sources = sourcesOf(indexed.knowledge, 'groups', member.sources ?? group.sources)
  const own = { group: group.name, ...membersWhen(indexed.statement.metadata.date) }
  const isContested = member.status === 'contested'
  const words = isContested
    ? say('membership.contested', { group: group.name })
    : reached.contested.includes(code)
      ? say('membership.partly', own)
      : group.extent === 'forum'
        ? say('membership.forum', { group: group.name })
        : member.from
          ? say('membership.since', { group: group.name, day: sayDay(member.from) })
          : say('membership.member', own)
  return [{ group: groupId, words: member.note ? `${words} ${member.note}` : words, sources }]
}

/** Everything about one partner for its card. Works for any country, group or body of the knowledge, named or not. */
export function placeView(indexed: StatementIndex, id: string): PlaceView {
  const evidence = indexed.evidence.partner.get(id) ?? []
  const name = namesOf(indexed).full('partner', id)
  const groups = [...indexed.groups.values()].filter(({ members, contested }) =>
    [...members, ...contested].includes(id),
  )
  const closed = groups.filter(({ group }) => group.extent === 'closed' || group.extent === 'forum')
  const memberships = closed.flatMap(({ group }) => sayMembership(indexed, id, group.id))
  const base = { id, name, quotes: evidenceView(indexed, evidence), memberships }
  if (evidence.length === 0) {
    const { places, groups: known } = indexed.knowledge
    const entry =
      places?.places.find(({ code }) => code === id) ?? known?.groups.find((group) => group.id === id)
    return { ...base, standing: say('place.notNamed'), absence: searchedFor(name, entry?.terms ?? []) }
  }
  const sentences = sentencesOf(evidence).length
  const isNamed = evidence.some(({ via }) => via === null)
  const through = unique(
    evidence.flatMap(({ via }) =>
      via ? [namesOf(indexed).full(via.kind === 'forum' ? 'forum' : 'partner', via.id)] : [],
    ),
  )
  const standing = isNamed
    ? say('place.named', { sentences })
    : say('place.implied', { groups: sayList(through), sentences })
  return { ...base, standing, absence: null }
}
