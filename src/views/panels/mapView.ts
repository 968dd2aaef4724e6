import { isPartly } from '#knowledge/membersAt.ts'
import { say } from '#messages/say.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, isMatch, type Matching, sentencesOf } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import type { CountryCode } from '#statement/units.ts'
import { dayKnown } from '#views/words/dayKnown.ts'
import { impliedThrough } from '#views/words/impliedThrough.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { relationOf, type Standing } from '#views/words/relationOf.ts'
import { type SpeakerAs, speakerAs } from '#views/words/speakerAs.ts'
import { type GroupChip, groupChips } from './groupChips.ts'
import { isNarrowed, markLabel, type SayMark } from './markLabel.ts'
import { type VenuePin, venuePins } from './venuePins.ts'

/**
 * How a place stands to the statement as a whole; each is worded so in its name. `implied` is said of members of a
 * closed group alone; who is reached only as a `member` of a forum is marked once the reader has chosen it.
 */
export type Relation = Standing | 'contested'

/** What a map draws a place as: as the statement relates to it, or as one of a list that the text does not name. */
export type DrawnAs = Relation | 'absent'

/** A place the statement marks on the map. */
export interface MapPlace<As = Relation> {
  readonly code: CountryCode
  readonly name: string
  readonly relation: As
  /** "Russia, named, 1 sentence"; while a filter other than that on places is on, "Russia, named, 0 of 1 sentence". */
  readonly label: string
  /** Relation within the matching sentences; null when none of them concerns the place. */
  readonly shown: As | null
  readonly matching: number
  readonly total: number
  readonly isChosen: boolean
  /** Whether it is a party of a conflict that the text names, also where it is named beside that. */
  readonly isParty: boolean
  /** On a map of two texts, whether the second alone names it, the first alone, or both. */
  readonly compared?: 'added' | 'dropped' | 'kept'
  /** What is written beside it where that is not its name alone; null for nothing. */
  readonly written?: string | null
}

/**
 * Numbers and words of the map of partners.
 *
 * @example Where the fair is chosen, of two sentences, in the invented world of `fixtures/randomStatement.ts`,
 * ```json
 * {"sentences": ["We met [place BBB|Beta] and the [org club|Club].",
 *                "The [forum fair-1|Fair] calmed the [conflict BBB|[place BBB|Beta] war]."],
 *  "query": "f=fair-1"}
 * ```
 * the place BBB, named twice, is lit as the conflict that the sentence of the fair names:
 * ```json
 * {"code": "BBB", "name": "BBB", "relation": "named", "label": "BBB, named, 1 of 2 sentences",
 *  "shown": "conflict", "matching": 1, "total": 2, "isChosen": false,
 *  "isParty": true}
 * ```
 */
export interface MapView<As = Relation> {
  /** "2 countries named, 34 implied through 2 groups, 2 conflicts (3 places)" */
  readonly header: string
  /** Marked places by code; every other place is plain land. */
  readonly places: ReadonlyMap<CountryCode, MapPlace<As>>
  readonly groups: readonly GroupChip[]
  readonly venues: readonly VenuePin[]
  /** What a country whose statement it is is called. */
  readonly speakerAs: SpeakerAs
  readonly isFiltered: boolean
  /** Codes of places whose names stay, quietly, though a filter leaves them out: on a map of two texts. */
  readonly quiet?: ReadonlySet<CountryCode>
}

/** What a map is drawn from. */
export type DrawnMap = MapView<DrawnAs>

/** A place of it. */
export type DrawnPlace = MapPlace<DrawnAs>

const isNaming = ({ via }: Evidence): boolean => via === null

/** Evidence a relation is counted by: the sentences that name a place, or those that reach it in the way that is said. */
const countedEvidence = (relation: Relation, evidence: readonly Evidence[]): readonly Evidence[] => {
  if (relation !== 'implied' && relation !== 'member') return evidence.filter(isNaming)
  const kind = relation === 'implied' ? 'group' : 'forum'
  return evidence.filter(({ via }) => via?.kind === kind)
}

/** What the map knows of a country that the statement names or reaches, whatever is chosen. */
interface ReachedPlace {
  readonly code: CountryCode
  readonly name: string
  readonly relation: Relation
  readonly isParty: boolean
  readonly sayLabel: SayMark
  readonly evidence: readonly Evidence[]
  readonly counted: readonly Evidence[]
}

const conflictMentions = perIndex(({ mentions }) => mentions.filter(({ kind }) => kind === 'conflict'))

const partiesOf = (entities: Iterable<string>): ReadonlySet<string> =>
  new Set([...entities].flatMap((entity) => entity.split('+')))

const reachedPlaces = perIndex((indexed): readonly ReachedPlace[] => {
  const known = new Set(indexed.knowledge.places?.places.map(({ code }) => code))
  const parties = partiesOf(conflictMentions(indexed).map(({ entity }) => entity))
  return [...indexed.evidence.partner].flatMap(([code, evidence]) => {
    const relation = known.has(code) ? relationOf(indexed, code, evidence) : null
    if (!relation) return []
    const name = namesOf(indexed).full('partner', code)
    const counted = countedEvidence(relation, evidence)
    const sayLabel = markLabel(name, relation, sentencesOf(counted).length)
    return [{ code, name, relation, isParty: parties.has(code), sayLabel, evidence, counted }]
  })
})

const markPlace = (
  indexed: StatementIndex,
  selection: Selection,
  match: Matching,
  { code, name, relation, isParty, sayLabel, evidence, counted }: ReachedPlace,
): MapPlace | null => {
  const chosen = isChosen(selection, 'partner', code)
  if (relation === 'member' && !chosen) return null
  const drawn = relationOf(indexed, code, evidence, ({ sentence }) => isMatch(match, sentence, 'partner'))
  const counts = countSentences(match, counted, 'partner')
  return {
    code,
    name,
    relation,
    label: sayLabel(isNarrowed(selection) ? counts.matching : null),
    shown: drawn === 'member' && !chosen ? null : drawn,
    ...counts,
    isChosen: chosen,
    isParty,
  }
}

/** Countries whose membership in a group is contested, with the evidence of the group. */
const contestedPlaces = perIndex((indexed) => {
  const { date } = indexed.statement.metadata
  const { when } = membersWhen(date)
  return [...indexed.groups.values()].flatMap(({ group, contested }) =>
    contested.map((code) => {
      const name = namesOf(indexed).full('partner', code)
      const label = isPartly(group, code)
        ? say('map.partly', { name, group: group.name, when, day: dayKnown(group, code, date) })
        : say('map.contested', { name, group: group.name })
      return { code, name, label, evidence: indexed.evidence.partner.get(group.id) ?? [] }
    }),
  )
})

/** "2 countries named"; of a text with nothing to count that it names none, which no filter changes. */
const sayNamed = (indexed: StatementIndex, places: readonly MapPlace[], n: number): string => {
  const isCounted = ({ relation }: MapPlace): boolean =>
    relation === 'named' || relation === 'conflict' || relation === 'implied'
  if (conflictMentions(indexed).length > 0 || places.some(isCounted)) return say('map.named', { n })
  const isOther = places.some(({ relation, total }) => relation === 'speaker' && total > 0)
  return say('map.noneNamed', { isOther: String(isOther) })
}

const sayHeader = (indexed: StatementIndex, match: Matching, all: readonly MapPlace[]): string => {
  let named = 0
  const implied = new Set<CountryCode>()
  for (const { code, shown } of all) {
    if (shown === 'named') named += 1
    if (shown === 'implied') implied.add(code)
  }
  const conflicts = new Set<string>()
  for (const { entity, sentence } of conflictMentions(indexed))
    if (sentence && isMatch(match, sentence, 'partner')) conflicts.add(entity)
  const parts = [sayNamed(indexed, all, named)]
  if (implied.size > 0) {
    const groups = impliedThrough(indexed, implied, ({ sentence }) => isMatch(match, sentence, 'partner'))
    parts.push(say('map.implied', { n: implied.size, groups: groups.length }))
  }
  if (conflicts.size > 0) {
    parts.push(say('map.conflicts', { n: conflicts.size, places: partiesOf(conflicts).size }))
  }
  const issuers = indexed.statement.metadata.issuers.length
  if (issuers > 1) parts.push(say('map.issuers', { n: issuers }))
  return parts.join(say('list.separator'))
}

/**
 * What the map shows under a selection: every filter counts but that on partners, so that another partner
 * can always be added. Places that no matching sentence concerns stay listed and go quiet.
 */
export function mapView(indexed: StatementIndex, selection: Selection, match: Matching): MapView {
  const places = new Map<CountryCode, MapPlace>()
  for (const reached of reachedPlaces(indexed)) {
    const place = markPlace(indexed, selection, match, reached)
    if (place) places.set(place.code, place)
  }
  for (const { code, name, label, evidence } of contestedPlaces(indexed)) {
    if (places.has(code)) continue
    const counts = countSentences(match, evidence, 'partner')
    const shown = counts.matching > 0 ? 'contested' : null
    const place = { code, name, label, shown, ...counts, isChosen: false, isParty: false } as const
    places.set(code, { relation: 'contested', ...place })
  }
  return {
    header: sayHeader(indexed, match, [...places.values()]),
    places,
    groups: groupChips(indexed, selection, match),
    venues: venuePins(indexed, selection, match),
    speakerAs: speakerAs(indexed),
    isFiltered: match.isFiltered,
  }
}

/** The same without the pins of venues that are quiet, for a slide: its key explains what is lit. */
export function withLitVenues(view: MapView): MapView {
  return { ...view, venues: view.venues.filter(({ isLit, isChosen }) => isLit || isChosen) }
}

/**
 * The same with nothing lit but the chosen places, for a slide that is about them; unchanged while no place
 * is chosen.
 */
export function quietView(view: MapView): MapView {
  const all = [...view.places]
  if (!all.some(([, { isChosen }]) => isChosen)) return view
  const places = all.map(([code, place]): [CountryCode, MapPlace] => [
    code,
    place.isChosen ? place : { ...place, shown: null },
  ])
  return { ...view, places: new Map(places) }
}
