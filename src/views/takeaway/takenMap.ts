import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { evidenceView } from '#views/panels/evidenceView.ts'
import { type MapPlace, mapView, type Relation } from '#views/panels/mapView.ts'
import { sayRelation } from '#views/words/sayRelation.ts'

/** A place of the map, with what the map says of it. */
export interface TakenPlace {
  readonly code: string
  readonly name: string
  readonly relation: Relation
  /** "named in 1 sentence, also through BRICS in 1" */
  readonly standing: string
  /** What the map draws it as under the filters; null where they leave it quiet. */
  readonly shown: Relation | null
  readonly matching: number
  readonly total: number
  /** Groups and forums that reach it, in the order of the text. */
  readonly through: readonly {
    readonly kind: 'group' | 'forum'
    readonly id: string
    readonly name: string
  }[]
  /** Its first words, with the sentence; null where it is not counted. */
  readonly firstWords: { readonly exact: string; readonly sentence: number } | null
}

/** Where meetings of the map are held. */
export interface TakenVenue {
  readonly city: string
  readonly country: string
  readonly lon: number
  readonly lat: number
  readonly forums: readonly { readonly id: string; readonly name: string; readonly dates: string }[]
  readonly isLit: boolean
  readonly matching: number
  readonly total: number
}

/** A group of the map: it has no place of its own. */
export interface TakenGroup {
  readonly id: string
  readonly name: string
  readonly matching: number
  readonly total: number
  readonly members: readonly string[]
  readonly contested: readonly string[]
}

/** What the map holds, in numbers. */
export interface TakenMap {
  /** By their codes; members of a forum only where they are chosen. */
  readonly places: readonly TakenPlace[]
  readonly venues: readonly TakenVenue[]
  readonly groups: readonly TakenGroup[]
}

type Through = TakenPlace['through'][number]

/** What reaches a place; of one that is contested the groups in which it is. */
const throughOf = (indexed: StatementIndex, { code, relation }: MapPlace): readonly Through[] => {
  const asGroup = (id: string): Through => ({
    kind: 'group',
    id,
    name: indexed.groups.get(id)?.group.name ?? id,
  })
  if (relation === 'contested')
    return [...indexed.groups.values()]
      .filter(({ group, contested }) => group.extent === 'closed' && contested.includes(code))
      .map(({ group }) => asGroup(group.id))
  const reaching = (indexed.evidence.partner.get(code) ?? []).flatMap(({ via }) => (via ? [via] : []))
  const first = new Map(reaching.map((via) => [`${via.kind} ${via.id}`, via]))
  return [...first.values()].map(({ kind, id }) =>
    kind === 'group' ? asGroup(id) : { kind, id, name: indexed.forums.get(id)?.series.name ?? id },
  )
}

const placeOf = (indexed: StatementIndex, place: MapPlace): TakenPlace => {
  const { code, name, relation, shown, matching, total } = place
  const evidence = indexed.evidence.partner.get(code) ?? []
  const first = evidenceView(indexed, evidence)[0]
  return {
    code,
    name,
    relation,
    standing: relation === 'contested' ? say('relation.contested') : sayRelation(indexed, code),
    shown,
    matching,
    total,
    through: throughOf(indexed, place),
    firstWords: first ? { exact: first.exact, sentence: first.sentence } : null,
  }
}

/** What the map shows under a selection: places as they are marked, venues, and the groups beside it. */
export function takenMap(indexed: StatementIndex, selection: Selection): TakenMap {
  const match = matching(indexed, selection)
  const view = mapView(indexed, selection, match)
  return {
    places: [...view.places.values()]
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map((place) => placeOf(indexed, place)),
    venues: view.venues.map(({ city, country, lon, lat, forums, isLit }) => ({
      city,
      country,
      lon,
      lat,
      forums: forums.map(({ id, name, dates }) => ({ id, name, dates })),
      isLit,
      ...countSentences(
        match,
        forums.flatMap(({ id }) => indexed.evidence.forum.get(id) ?? []),
        'forum',
      ),
    })),
    groups: view.groups.map(({ id, name, matching, total, members, contested }) => ({
      id,
      name,
      matching,
      total,
      members,
      contested,
    })),
  }
}
