import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { isChosen, isFiltered, readPartner } from '#selection/selection.ts'
import type { CountryCode } from '#statement/units.ts'
import type { MapPlace, MapView } from '#views/panels/mapView.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { relationOf } from '#views/words/relationOf.ts'
import { type ComparedGroup, comparedGroups } from './comparedGroups.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import type { ComparedValue, NamingChange } from './compareStatements.ts'
import { type BothCounts, namedMentions } from './namedMentions.ts'
import { sayIssuer } from './sayIssuer.ts'
import { sayMentions } from './sayMentions.ts'
import { sidesWhere } from './sidesWhere.ts'

/** A country on the map of two texts. */
export interface ComparedPlace {
  readonly code: CountryCode
  readonly name: string
  /** Null for one whose text either is, and for one that is chosen and named in neither. */
  readonly change: NamingChange | null
  /** "speaker of A" of one without a change; null of others. */
  readonly standing: string | null
  /** Whether each text that names it does so within conflicts alone. */
  readonly isConflict: boolean
  /** "Ghana, added, A: 0 mentions, B: 3 mentions" */
  readonly label: string
  /** Whether it passes every filter, and is chosen where places are. */
  readonly isLit: boolean
  readonly isChosen: boolean
  readonly mentions: BothCounts
}

/** The places that two texts name, with what became of each. */
export interface ComparedMapView {
  /** "10 places named, 7 in A and 8 in B"; with one place chosen, how each text names it. */
  readonly header: string
  readonly places: readonly ComparedPlace[]
  readonly groups: readonly ComparedGroup[]
  /** Places of each change, whatever is chosen. */
  readonly changes: Readonly<Record<NamingChange, number>>
  readonly hasSpeaker: boolean
  readonly hasConflict: boolean
}

const sides = ['first', 'second'] as const

/** Name of a place or a group as either text knows it. */
export const nameInEither = ({ first, second }: ComparedPair, code: CountryCode): string => {
  const name = namesOf(first).full('partner', code)
  return name === code ? namesOf(second).full('partner', code) : name
}

const isConflict = (pair: ComparedPair, { id, first, second }: ComparedValue): boolean =>
  sides.every((side) => {
    const { mentions } = side === 'first' ? first : second
    return mentions === 0 || relationOf(pair[side], id) === 'conflict'
  })

const compared = (pair: ComparedPair, value: ComparedValue): ComparedPlace => {
  const { selection } = pair
  const mentions = namedMentions(pair, 'partner', value.id)
  const name = nameInEither(pair, value.id)
  const chosen = isChosen(selection, 'partner', value.id)
  return {
    code: value.id,
    name,
    change: value.change,
    standing: null,
    isConflict: isConflict(pair, value),
    label: sayMentions(name, value.change, mentions, isFiltered(selection, 'partner')),
    isLit:
      mentions.first.matching + mentions.second.matching > 0 && (selection.partner.length === 0 || chosen),
    isChosen: chosen,
    mentions,
  }
}

const stateless = (pair: ComparedPair, code: CountryCode, standing: string): ComparedPlace => {
  const name = nameInEither(pair, code)
  return {
    code,
    name,
    change: null,
    standing,
    isConflict: false,
    label: sayComparedViews('compared.speaking', { name, standing }),
    isLit: true,
    isChosen: isChosen(pair.selection, 'partner', code),
    mentions: namedMentions(pair, 'partner', code),
  }
}

const isPlace = ({ knowledge }: StatementIndex, id: string): boolean =>
  Boolean(knowledge.places?.places.some(({ code }) => code === id))

/** Countries that are chosen and that neither text names or issues: each is reached through a group or a forum. */
const reachedPlaces = (pair: ComparedPair): readonly ComparedPlace[] => {
  const { selection, comparison, first, second } = pair
  const known = new Set([...comparison.values.place.map(({ id }) => id), ...comparison.issuers])
  return selection.partner
    .map((choice) => readPartner(choice).id)
    .filter((id) => !known.has(id) && (isPlace(first, id) || isPlace(second, id)))
    .map((id) => {
      const of = sidesWhere((side) => pair[side].evidence.partner.has(id))
      return stateless(pair, id, sayComparedViews('compared.reached', { sides: of }))
    })
}

const sayHeader = (pair: ComparedPair, places: readonly ComparedPlace[]): string => {
  const { selection, comparison } = pair
  const [one, another] = comparison.values.place.filter(({ id }) => isChosen(selection, 'partner', id))
  if (one && !another && !isFiltered(selection, 'partner'))
    return sayComparedViews('compared.place', {
      name: nameInEither(pair, one.id),
      change: sayComparedViews('compared.change', { change: one.change }),
      first: one.first.sentences.length,
      second: one.second.sentences.length,
    })
  const isNarrowed = isFiltered(selection, 'partner')
  const named = places.filter(({ change }) => change !== null)
  const count = (side: Side): number =>
    named.filter(({ mentions }) => (isNarrowed ? mentions[side].matching : mentions[side].total) > 0).length
  const counts = { n: named.length, first: count('first'), second: count('second') }
  return sayComparedViews(isNarrowed ? 'compared.placesMatching' : 'compared.places', counts)
}

/**
 * The map of what two texts name: every filter counts but that on places, which leaves the others where they are, quiet.
 * Of one change alone while only that is shown.
 */
export function comparedMapView(pair: ComparedPair): ComparedMapView {
  const { comparison, show } = pair
  const all = comparison.values.place.map((value) => compared(pair, value))
  const changes = { added: 0, dropped: 0, kept: 0 }
  for (const { change } of comparison.values.place) changes[change] += 1
  const speakers = comparison.issuers.map((code) => stateless(pair, code, sayIssuer(pair, code)))
  return {
    header: sayHeader(pair, all),
    places: [
      ...speakers,
      ...all.filter(({ change }) => show === null || show === change),
      ...reachedPlaces(pair),
    ],
    groups: comparedGroups(pair),
    changes,
    hasSpeaker: speakers.length > 0,
    hasConflict: all.some((place) => place.isConflict),
  }
}

/** The same for the map that one text has too: with its marks, and what is written beside each. */
export function mappedPlaces(view: ComparedMapView, issuers: readonly string[], isNarrow: boolean): MapView {
  const relation = ({ code, change, isConflict }: ComparedPlace): MapPlace['relation'] => {
    if (change) return isConflict ? 'conflict' : 'named'
    return issuers.includes(code) ? 'speaker' : 'implied'
  }
  const places = view.places.map((place): readonly [CountryCode, MapPlace] => {
    const { code, name, change, label, isLit, isChosen: chosen, mentions } = place
    const own = relation(place)
    const isWritten = !isNarrow || change !== 'kept' || chosen
    return [
      code,
      {
        code,
        name,
        relation: own,
        label,
        shown: isLit ? own : null,
        matching: mentions.first.matching + mentions.second.matching,
        total: mentions.first.total + mentions.second.total,
        isChosen: chosen,
        isParty: false,
        ...(change && { compared: change }),
        written: isWritten ? sayComparedViews('compared.signed', { name, change: change ?? 'kept' }) : null,
      },
    ]
  })
  return {
    header: view.header,
    places: new Map(places),
    groups: [],
    venues: [],
    speakerAs: 'issuer',
    isFiltered: view.places.some(({ isLit }) => !isLit),
    quiet: new Set(view.places.flatMap(({ code, isLit }) => (isLit ? [] : [code]))),
  }
}
