import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { type MapPlace, type MapView, mapView } from '#views/panels/mapView.ts'
import { relationOf } from '#views/words/relationOf.ts'

/**
 * The map of one sentence: the places it names, each as it names it, and who speaks. Nothing that it reaches through a
 * group is on it, and no venue.
 *
 * @returns null where the sentence names no place
 */
export function sentenceMap(indexed: StatementIndex, sentence: number): MapView | null {
  const whole = mapView(indexed, everything, matching(indexed, everything))
  let isNaming = false
  const places = [...whole.places].flatMap(([code, place]): [string, MapPlace][] => {
    const evidence = (indexed.evidence.partner.get(code) ?? []).filter(
      (item) => item.sentence === sentence && item.via === null,
    )
    isNaming ||= evidence.length > 0
    if (evidence.length === 0 && place.relation !== 'speaker') return []
    const relation = relationOf(indexed, code, evidence)
    return relation ? [[code, { ...place, relation, shown: relation }]] : []
  })
  return isNaming ? { ...whole, places: new Map(places), groups: [], venues: [] } : null
}
