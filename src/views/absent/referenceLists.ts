import type { Group, Place } from '#knowledge/knowledge.ts'
import { bodiesAt, membersAt } from '#knowledge/membersAt.ts'
import { neighboursGroup } from '#knowledge/neighboursGroup.ts'
import { neighboursId } from '#knowledge/neighboursId.ts'
import { type Whole, wholeKnowledge } from '#knowledge/wholeFile.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import type { Dated } from '#statement/dated.ts'
import type { Statement } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import { byName } from '#views/words/byName.ts'
import { nameInSentence } from '#views/words/nameInSentence.ts'
import { sayFullDate } from '#views/words/sayDates.ts'

/** What lists are told apart by where one is chosen, in their order. */
export const listKinds = ['near', 'asked', 'region', 'body', 'text', 'own'] as const

/** Those who might have been named, and where the list is from. */
export interface ReferenceList {
  readonly id: string
  /**
   * `near`: neighbours. `asked`: what is asked for most. `region`: the United Nations in a part of the world. `body`:
   * members of a body or a class of states. `text`: those that another text names.
   */
  readonly kind: (typeof listKinds)[number]
  /** "G20, members on 9 January 2024" */
  readonly name: string
  /** Codes of countries and ids of bodies, in the order of the source list. */
  readonly members: readonly string[]
  /** Whose membership is disputed, or not known for the date; they are neither counted nor looked for. */
  readonly contested: readonly CountryCode[]
  /** What the members were inferred from, in words; null for a list that is written down. */
  readonly inferredFrom: string | null
  /** Ids of sources of the groups' file. */
  readonly sources: readonly string[]
}

const sayMembers = (group: Group, date: Dated | null): string =>
  sayAbsent('absent.members', {
    group: group.shortName,
    at: date === null ? 'ever' : date.start === date.end ? 'day' : 'span',
    when: date ? sayFullDate(date) : '',
  })

const listOf = (
  group: Group,
  kind: ReferenceList['kind'],
  name: string,
  { date, issuers }: Statement['metadata'],
): ReferenceList => ({
  id: group.id,
  kind,
  name,
  ...membersAt(group, date, issuers),
  inferredFrom: group.inferredFrom ?? null,
  sources: group.sources,
})

const neighboursOf = (place: Place, whole: Whole, groups: readonly Group[]): Group | null => {
  const id = neighboursId(place.code, whole.start)
  if (id === null) return null
  return groups.find((group) => group.id === id) ?? neighboursGroup(id, place, whole.borders)
}

/** Fewer are no list to be absent from. */
const fewest = 2

/** What is asked for most, in that order. */
const asked: readonly string[] = ['g20', 'un']

/** What the ids of regions begin with. */
const region = 'm49-'

const sayRegion = (group: Group, date: Dated | null): string =>
  sayAbsent('absent.region', {
    region: group.name,
    at: date === null ? 'ever' : date.start === date.end ? 'day' : 'span',
    when: date ? sayFullDate(date) : '',
  })

/** The members of the United Nations in each region, in the order of the file. */
const regionsOf = (
  groups: readonly Group[],
  { date, issuers }: Statement['metadata'],
): readonly ReferenceList[] => {
  const union = groups.find(({ id }) => id === 'un')
  if (!union) return []
  const { members, contested } = membersAt(union, date, issuers)
  return groups
    .filter(({ id }) => id.startsWith(region))
    .map((group) => {
      const within = new Set(group.members.map(({ code }) => code))
      return {
        id: group.id,
        kind: 'region',
        name: sayRegion(group, date),
        members: members.filter((code) => within.has(code)),
        contested: contested.filter((code) => within.has(code)),
        inferredFrom: group.inferredFrom ?? null,
        sources: [...union.sources, ...group.sources],
      }
    })
}

/**
 * The lists that fit a statement: the neighbours of each issuer, then bodies and blocs of which at least two members
 * are known for its date, by name; the G20 and the United Nations, which are asked for most, before them, and the regions
 * of the United Nations behind.
 *
 * @param whole all that is known
 */
export function referenceLists({ metadata }: Statement, whole: Whole): readonly ReferenceList[] {
  const { date, issuers } = metadata
  const { places, groups } = wholeKnowledge(whole)
  const neighbours = issuers.flatMap((code) => {
    const place = places.places.find((one) => one.code === code)
    const group = place ? neighboursOf(place, whole, groups.groups) : null
    if (!place || !group) return []
    const name = nameInSentence({ kind: 'place', id: code }, place.name)
    return [listOf(group, 'near', sayAbsent('absent.neighbours', { name }), metadata)]
  })
  const blocs = groups.groups.flatMap((group) => {
    if (group.of !== undefined || group.extent === 'forum' || group.id.startsWith(region)) return []
    const kind = asked.includes(group.id) ? 'asked' : 'body'
    const list = listOf(group, kind, sayMembers(group, date), metadata)
    const bodies = bodiesAt(group, date).map(({ id }) => id)
    return [{ ...list, members: [...list.members, ...bodies] }]
  })
  const rank = ({ id }: ReferenceList): number => asked.indexOf(id) >>> 0
  return [
    ...neighbours,
    ...blocs.sort((a, b) => rank(a) - rank(b) || byName(a.name, b.name)),
    ...regionsOf(groups.groups, metadata),
  ].filter(({ members }) => members.length >= fewest)
}
