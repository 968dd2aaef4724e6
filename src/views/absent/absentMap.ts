import { sayAbsent } from '#messages/sayAbsent.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, isChosen, type Selection } from '#selection/selection.ts'
import type { CountryCode } from '#statement/units.ts'
import { type DrawnMap, type DrawnPlace, mapView } from '#views/panels/mapView.ts'
import type { AbsentMember, NotNamedView } from './notNamedView.ts'

const named: readonly DrawnPlace['shown'][] = ['named', 'conflict', 'speaker']

const markOf = (
  { id, name, through, sentences }: AbsentMember,
  shown: 'implied' | 'absent',
  isChosen: boolean,
): DrawnPlace => ({
  code: id,
  name,
  relation: 'absent',
  label:
    through === null
      ? sayAbsent('absent.mark', { name })
      : sayAbsent('absent.markThrough', { name, through }),
  shown,
  matching: sentences.length,
  total: sentences.length,
  isChosen,
  isParty: false,
})

/**
 * The map of a reference list held against a statement: what the text names, whatever is filtered, as it is drawn
 * elsewhere; members of the list that a group reaches hatched, all others of them hollow. Who is not on the list is
 * plain land, also where a group that is named implies it; venues are left out, and bodies have no place.
 */
export function absentMap(
  indexed: StatementIndex,
  { partner }: Pick<Selection, 'partner'>,
  { reached, ofForum, absent }: Pick<NotNamedView, 'reached' | 'ofForum' | 'absent'>,
): DrawnMap {
  const chosen = { ...everything, partner }
  const view = mapView(indexed, chosen, matching(indexed, chosen))
  const places = new Map<CountryCode, DrawnPlace>()
  for (const [code, place] of view.places)
    if (named.includes(place.shown)) places.set(code, place)
    else if (place.isChosen) places.set(code, { ...place, shown: null })
  const mark = (member: AbsentMember, shown: 'implied' | 'absent'): void => {
    if (!isPlace(indexed, member.id)) return
    places.set(member.id, markOf(member, shown, isChosen(chosen, 'partner', member.id)))
  }
  for (const member of reached) mark(member, 'implied')
  for (const member of [...ofForum, ...absent]) mark(member, 'absent')
  return { ...view, places, venues: [] }
}

const isPlace = ({ knowledge }: StatementIndex, id: string): boolean =>
  knowledge.places?.places.some(({ code }) => code === id) ?? false

/** What the fills of such a map stand for, each with how many places it has; those without any are left out. */
export interface AbsentKey {
  readonly kind: 'named' | 'conflict' | 'speaker' | 'implied' | 'absent'
  readonly count: number
}

const kinds: readonly AbsentKey['kind'][] = ['named', 'implied', 'absent', 'conflict', 'speaker']

/** The legend of such a map; empty where nothing is marked. */
export function absentKey({ places }: Pick<DrawnMap, 'places'>): readonly AbsentKey[] {
  const all = [...places.values()]
  return kinds
    .map((kind) => ({ kind, count: all.filter(({ shown }) => shown === kind).length }))
    .filter(({ count }) => count > 0)
}
