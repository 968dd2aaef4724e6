import { say } from '#messages/say.ts'
import { dimensions, isActive, type Selection } from '#selection/selection.ts'
import type { Relation } from './mapView.ts'

/** Says the name of a mark, with how many of its sentences match; null where no filter narrows them. */
export type SayMark = (matching: number | null) => string

/** Whether a filter is on that the map and its groups obey: any but that on places. */
export function isNarrowed(selection: Selection): boolean {
  return dimensions.some((dimension) => dimension !== 'partner' && isActive(selection, dimension))
}

/**
 * The accessible name of a place or a group: "Russia, named, 1 sentence", and while a filter is on "Russia, named, 0 of
 * 1 sentence". Each wording is made once, however often a click asks for it.
 */
export function markLabel(name: string, relation: Relation | 'group', total: number): SayMark {
  const made = new Map<number | null, string>()
  return (matching) => {
    const known = made.get(matching)
    if (known !== undefined) return known
    const values = { name, relation: say(`relation.${relation}`), sentences: total }
    const label = matching === null ? say('map.mark', values) : say('map.markOf', { ...values, matching })
    made.set(matching, label)
    return label
  }
}
