import { say, sayList } from '#messages/say.ts'
import { sentencesOf } from '#selection/matching.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { Source } from '#statement/knowledge.ts'
import type { CountryCode } from '#statement/units.ts'
import { evidenceView, type Quote } from './evidenceView.ts'
import { namesOf } from './namesOf.ts'
import { sayDay } from './sayDates.ts'
import { searchedFor } from './searchedFor.ts'
import { sourcesOf } from './sourcesOf.ts'
import { unique } from './unique.ts'

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

const sayMembership = (corpus: Corpus, code: CountryCode, groupId: string): MembershipNote[] => {
  const reached = corpus.groups.get(groupId)
  const member = reached?.group.members.find((entry) => entry.code === code)
  if (!reached || !member) return []
  const { group } = reached
  const sources = sourcesOf(corpus.knowledge, 'groups', member.sources ?? group.sources)
  const isContested = member.status === 'contested'
  const words = isContested
    ? say('membership.contested', { group: group.name })
    : group.extent === 'forum'
      ? say('membership.forum', { group: group.name })
      : member.from
        ? say('membership.since', { group: group.name, day: sayDay(member.from) })
        : say('membership.member', { group: group.name })
  return [{ group: groupId, words: member.note ? `${words} ${member.note}` : words, sources }]
}

/** Everything about one partner for its card. Works for any country, group or body of the knowledge, named or not. */
export function placeView(corpus: Corpus, id: string): PlaceView {
  const evidence = corpus.evidence.partner.get(id) ?? []
  const name = namesOf(corpus).full('partner', id)
  const groups = [...corpus.groups.values()].filter(({ members, contested }) =>
    [...members, ...contested].includes(id),
  )
  const closed = groups.filter(({ group }) => group.extent === 'closed' || group.extent === 'forum')
  const memberships = closed.flatMap(({ group }) => sayMembership(corpus, id, group.id))
  const base = { id, name, quotes: evidenceView(corpus, evidence), memberships }
  if (evidence.length === 0) {
    const { places, groups: known } = corpus.knowledge
    const entry =
      places?.places.find(({ code }) => code === id) ?? known?.groups.find((group) => group.id === id)
    return { ...base, standing: say('place.notNamed'), absence: searchedFor(name, entry?.terms ?? []) }
  }
  const sentences = sentencesOf(evidence).length
  const isNamed = evidence.some(({ via }) => via === null)
  const through = unique(
    evidence.flatMap(({ via }) =>
      via ? [namesOf(corpus).full(via.kind === 'forum' ? 'forum' : 'partner', via.id)] : [],
    ),
  )
  const standing = isNamed
    ? say('place.named', { sentences })
    : say('place.implied', { groups: sayList(through), sentences })
  return { ...base, standing, absence: null }
}
