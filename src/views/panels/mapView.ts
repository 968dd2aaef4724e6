import { isPartly } from '#knowledge/membersAt.ts'
import { say } from '#messages/say.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, isMatch, type Matching, sentencesOf } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import type { CountryCode } from '#statement/units.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { type GroupChip, groupChips } from './groupChips.ts'
import { type VenuePin, venuePins } from './venuePins.ts'

/** How a place stands to the statement as a whole; each is worded so in its name. */
export type Relation = 'named' | 'implied' | 'conflict' | 'speaker' | 'contested'

/** A place the statement marks on the map. */
export interface MapPlace {
  readonly code: CountryCode
  readonly name: string
  readonly relation: Relation
  /** "Russia, named, 1 sentence" */
  readonly label: string
  /** Relation within the matching sentences; null when none of them concerns the place. */
  readonly shown: Relation | null
  readonly matching: number
  readonly total: number
  readonly isChosen: boolean
  /** Reached only as a member of a forum: marked because the reader has chosen it, and left out of the header. */
  readonly isOnDemand: boolean
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
 * {"code": "BBB", "name": "BBB", "relation": "named", "label": "BBB, named, 2 sentences",
 *  "shown": "conflict", "matching": 1, "total": 2, "isChosen": false, "isOnDemand": false}
 * ```
 */
export interface MapView {
  /** "2 named partners, 34 implied, 2 conflicts (3 places)" */
  readonly header: string
  /** Marked places by code; every other place is plain land. */
  readonly places: ReadonlyMap<CountryCode, MapPlace>
  readonly groups: readonly GroupChip[]
  readonly venues: readonly VenuePin[]
  readonly isFiltered: boolean
}

const isNaming = ({ via }: Evidence): boolean => via === null

const relationOf = (
  indexed: StatementIndex,
  code: CountryCode,
  evidence: readonly Evidence[],
  counts: (item: Evidence) => boolean = () => true,
): Relation | null => {
  if (isSpeaker(indexed, code)) return 'speaker'
  let relation: Relation | null = null
  for (const item of evidence) {
    if (!counts(item)) continue
    if (isNaming(item)) {
      // Named outside every conflict: nothing else that is said of it changes that.
      if (!indexed.mentions[item.mention]?.conflict) return 'named'
      relation = 'conflict'
    } else if (item.via?.kind === 'group') relation ??= 'implied'
  }
  return relation
}

/** Evidence a relation is counted by: a named place by the sentences that name it, an implied one by the rest. */
const countedEvidence = (relation: Relation | null, evidence: readonly Evidence[]): readonly Evidence[] =>
  relation === 'implied' ? evidence : evidence.filter(isNaming)

const sayPlace = (name: string, relation: Relation, sentences: number): string =>
  say('map.mark', { name, relation: say(`relation.${relation}`), sentences })

/** What the map knows of a country that the statement names or reaches, whatever is chosen. */
interface ReachedPlace {
  readonly code: CountryCode
  readonly name: string
  readonly relation: Relation
  readonly label: string
  readonly evidence: readonly Evidence[]
  readonly counted: readonly Evidence[]
  readonly isOnDemand: boolean
}

const reachedPlaces = perIndex((indexed): readonly ReachedPlace[] => {
  const known = new Set(indexed.knowledge.places?.places.map(({ code }) => code))
  return [...indexed.evidence.partner].flatMap(([code, evidence]) => {
    if (!known.has(code)) return []
    const name = namesOf(indexed).full('partner', code)
    // A member of a forum shows only on demand: through its chip, or once the reader has chosen it.
    const standing = relationOf(indexed, code, evidence)
    const relation = standing ?? 'implied'
    const counted = countedEvidence(relation, evidence)
    const label = sayPlace(name, relation, sentencesOf(counted).length)
    return [{ code, name, relation, label, evidence, counted, isOnDemand: standing === null }]
  })
})

const markPlace = (
  indexed: StatementIndex,
  selection: Selection,
  match: Matching,
  { code, name, relation, label, evidence, counted, isOnDemand }: ReachedPlace,
): MapPlace | null => {
  const chosen = isChosen(selection, 'partner', code)
  if (isOnDemand && !chosen) return null
  const counts = ({ sentence }: Evidence): boolean => isMatch(match, sentence, 'partner')
  const drawn = relationOf(indexed, code, evidence, counts)
  const isShown = evidence.some(counts) && (drawn !== null || chosen)
  return {
    code,
    name,
    relation,
    label,
    shown: relation === 'speaker' ? 'speaker' : isShown ? (drawn ?? 'implied') : null,
    ...countSentences(match, counted, 'partner'),
    isChosen: chosen,
    // Named elsewhere perhaps, but in what matches reached through a forum alone.
    isOnDemand: isShown ? drawn === null : isOnDemand,
  }
}

/** Countries whose membership in a group is contested, with the evidence of the group. */
const contestedPlaces = perIndex((indexed) => {
  const { when } = membersWhen(indexed.statement.metadata.date)
  return [...indexed.groups.values()].flatMap(({ group, contested }) =>
    contested.map((code) => {
      const name = namesOf(indexed).full('partner', code)
      const label = isPartly(group, code)
        ? say('map.partly', { name, group: group.name, when })
        : say('map.contested', { name, group: group.name })
      return { code, name, label, evidence: indexed.evidence.partner.get(group.id) ?? [] }
    }),
  )
})

const conflictMentions = perIndex(({ mentions }) => mentions.filter(({ kind }) => kind === 'conflict'))

const sayHeader = (indexed: StatementIndex, match: Matching, places: Iterable<MapPlace>): string => {
  const count = { named: 0, implied: 0, conflict: 0, speaker: 0, contested: 0 }
  for (const { shown, isOnDemand } of places) if (shown && !isOnDemand) count[shown] += 1
  const conflicts = new Set<string>()
  for (const { entity, sentence } of conflictMentions(indexed))
    if (sentence && isMatch(match, sentence, 'partner')) conflicts.add(entity)
  const parts = [say('map.named', { n: count.named })]
  if (count.implied > 0) parts.push(say('map.implied', { n: count.implied }))
  if (conflicts.size > 0) {
    const involved = new Set([...conflicts].flatMap((entity) => entity.split('+')))
    parts.push(say('map.conflicts', { n: conflicts.size, places: involved.size }))
  }
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
    const place = { code, name, label, shown, ...counts, isChosen: false, isOnDemand: false } as const
    places.set(code, { relation: 'contested', ...place })
  }
  return {
    header: sayHeader(indexed, match, places.values()),
    places,
    groups: groupChips(indexed, selection, match),
    venues: venuePins(indexed, selection, match),
    isFiltered: match.isFiltered,
  }
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
