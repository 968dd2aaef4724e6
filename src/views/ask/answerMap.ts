import type { Edition } from '#knowledge/knowledge.ts'
import { membersAt } from '#knowledge/membersAt.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import type { CountryCode } from '#statement/units.ts'
import { type MapPlace, type MapView, mapView } from '#views/panels/mapView.ts'
import { sayVenue } from '#views/panels/venuePins.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import type { Entity, Subject } from '#views/words/subject.ts'
import { dimensionByKind } from '#views/words/subject.ts'
import type { Answer } from './answer.ts'
import { venuesHere } from './venuesHere.ts'

/** The part of an answer that is a map. */
export interface AnswerMap {
  readonly view: MapView
  /** Members to show of the group that was asked about. */
  readonly members: ReadonlySet<CountryCode> | null
  /** Places to bring into view; none for the whole world. */
  readonly focus: readonly CountryCode[]
  /** What the marks are, where it is not plain: the places of the same sentences. */
  readonly caption: string | null
}

const selectionFor = ({ kind, id }: Subject): Selection =>
  kind === 'text' ? { ...everything, text: id } : { ...everything, [dimensionByKind[kind]]: [id] }

const viewFor = (indexed: StatementIndex, subject: Subject): MapView => {
  const selection = selectionFor(subject)
  return mapView(indexed, selection, matching(indexed, selection))
}

const only = (view: MapView, keep: (place: MapPlace) => boolean): MapView['places'] =>
  new Map([...view.places].filter(([, place]) => keep(place)))

const placeMap = (indexed: StatementIndex, { id }: Entity, { name }: Answer): AnswerMap | null => {
  const view = viewFor(indexed, { kind: 'place', id })
  const known = view.places.get(id)
  // A country that is not in the statement is outlined and keeps the plain fill of land.
  const absent: MapPlace = {
    code: id,
    name,
    relation: 'implied',
    label: sayAnswer('answer.mark', { name }),
    shown: null,
    matching: 0,
    total: 0,
    isChosen: true,
    isParty: false,
  }
  const places = new Map([[id, known ?? absent]])
  return { view: { ...view, places, groups: [], venues: [] }, members: null, focus: [id], caption: null }
}

const groupMap = (indexed: StatementIndex, { id }: Entity): AnswerMap | null => {
  const { date, issuers } = indexed.statement.metadata
  const group = indexed.groups.get(id)?.group
  if (!group) return null
  const { members, contested } = membersAt(group, date, issuers)
  if (members.length === 0) return null
  const view = viewFor(indexed, { kind: 'group', id })
  const places = only(view, ({ code }) => members.includes(code) || contested.includes(code))
  return {
    view: { ...view, places, groups: [], venues: [] },
    members: new Set(members),
    focus: members,
    caption: sayAnswer(
      group.extent === 'open' ? 'answer.openMembers' : 'answer.itsMembers',
      membersWhen(date),
    ),
  }
}

/** The pins of some forums that are held in one country. */
const venuesMap = (indexed: StatementIndex, editions: readonly Edition[]): AnswerMap | null => {
  const [first] = editions
  if (!first) return null
  const isShown = ({ id }: { readonly id: string }): boolean => editions.some((edition) => edition.id === id)
  const view = viewFor(indexed, { kind: 'forum', id: first.id })
  const venues = view.venues
    .map((venue) => ({ ...venue, forums: venue.forums.filter(isShown) }))
    .filter(({ forums }) => forums.length > 0)
    .map((venue) => ({
      ...venue,
      label: sayVenue(
        indexed,
        venue.city,
        venue.forums.map(({ id }) => id),
      ),
    }))
  return {
    view: { ...view, places: new Map(), groups: [], venues },
    members: null,
    focus: [first.venue.country],
    caption: null,
  }
}

const forumMap = (indexed: StatementIndex, { id }: Entity): AnswerMap | null => {
  const edition = indexed.forums.get(id)?.edition
  return edition?.venue ? venuesMap(indexed, [{ ...edition, venue: edition.venue }]) : null
}

/** The places that the sentences of the answer name or imply; where there are none, venues of their forums. */
const sentencesMap = (indexed: StatementIndex, subject: Subject): AnswerMap | null => {
  // A question is no filter: its marks are named as they are at rest.
  const view = mapView(indexed, everything, matching(indexed, selectionFor(subject)))
  const places = only(view, ({ shown }) => shown !== null)
  const focus = [...places.values()]
    .filter(({ shown }) => shown !== 'speaker' && shown !== 'contested')
    .map(({ code }) => code)
  const shown = { ...view, places, groups: [] }
  if (focus.length > 0)
    return {
      view: { ...shown, venues: [] },
      members: null,
      focus,
      caption: sayAnswer('answer.sameSentences'),
    }
  const venues = view.venues.filter(({ isLit }) => isLit)
  if (venues.length === 0) return null
  const cities = new Set(venues.map(({ city }) => city))
  const countries = [...indexed.forums.values()].flatMap(({ edition: { venue } }) =>
    venue && cities.has(venue.labelCity) ? [venue.country] : [],
  )
  return {
    view: { ...shown, venues },
    members: null,
    focus: [...new Set(countries)],
    caption: sayAnswer('answer.venues'),
  }
}

/** The map that belongs to an answer, or null where there is nothing to show on one. */
export function answerMap(indexed: StatementIndex, answer: Answer): AnswerMap | null {
  const { subject, canFilter } = answer
  if (subject.kind === 'place') return indexed.knowledge.places ? placeMap(indexed, subject, answer) : null
  const held = subject.kind === 'text' ? venuesHere(indexed, subject.id) : []
  if (held.length > 0) return venuesMap(indexed, held)
  if (!canFilter) return null
  if (subject.kind === 'group') return groupMap(indexed, subject)
  if (subject.kind === 'forum') return forumMap(indexed, subject)
  return sentencesMap(indexed, subject)
}
