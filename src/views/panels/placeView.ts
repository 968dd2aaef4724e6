import type { Source } from '#knowledge/knowledge.ts'
import { isSuspended, membershipAt } from '#knowledge/membersAt.ts'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { asWritten } from '#statement/asWritten.ts'
import type { CountryCode } from '#statement/units.ts'
import { dayKnown } from '#views/words/dayKnown.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import { nameInSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import { sayRelation } from '#views/words/sayRelation.ts'
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
  /** "named in 1 sentence, also through BRICS in 1"; for an absent country "is not named". */
  readonly standing: string
  readonly quotes: readonly Quote[]
  readonly memberships: readonly MembershipNote[]
  /** For a country the statement neither names nor implies: what was searched for. */
  readonly absence: string | null
}

const sayMembership = (indexed: StatementIndex, code: CountryCode, groupId: string): MembershipNote[] => {
  const reached = indexed.groups.get(groupId)
  const { date } = indexed.statement.metadata
  const member = reached && membershipAt(reached.group, code, date)
  if (!reached || !member) return []
  const { group } = reached
  const sources = sourcesOf(indexed.knowledge, 'groups', member.sources ?? group.sources)
  const name = nameInSentence({ kind: 'group', id: groupId }, group.name)
  const own = { group: name, ...membersWhen(date) }
  const isContested = member.status === 'contested'
  const words = isContested
    ? say('membership.contested', { group: name })
    : reached.contested.includes(code)
      ? say('membership.partly', { ...own, day: dayKnown(group, code, date) })
      : group.extent === 'forum'
        ? say('membership.forum', { group: group.name })
        : member.from
          ? say('membership.since', { group: name, day: sayFullDate(asWritten(member.from)) })
          : say('membership.member', own)
  const suspended = isSuspended(group, code, date) ? say('membership.suspended', own) : undefined
  return [{ group: groupId, words: [words, suspended, member.note].filter(Boolean).join(' '), sources }]
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
  const standing = sayRelation(indexed, id)
  const base = { id, name, standing, quotes: evidenceView(indexed, evidence), memberships }
  if (evidence.length === 0) {
    const { places, groups: known } = indexed.knowledge
    const entry =
      places?.places.find(({ code }) => code === id) ?? known?.groups.find((group) => group.id === id)
    return { ...base, absence: searchedFor(name, entry?.terms ?? []) }
  }
  return { ...base, absence: null }
}
