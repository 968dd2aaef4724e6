import type { Source } from '#knowledge/knowledge.ts'

/** Where the days of some meetings are from: from the statement's own words alone, from other sources, or both. */
export type DatesFrom = 'later' | 'other' | 'text' | 'both'

/**
 * Where the days of some meetings are from; `later` where each of their sources is. One that has sources is shown by
 * them, whatever else the text states; of none at all it is said that they are from other sources.
 */
export function datesFrom(
  meetings: readonly {
    readonly sources: readonly Source[]
    readonly isStated: boolean
    readonly isLater: boolean
  }[],
): DatesFrom {
  const others = meetings.filter(({ sources, isStated }) => !isStated || sources.length > 0)
  if (meetings.length > 0 && others.length === 0) return 'text'
  if (others.length < meetings.length) return 'both'
  return others.length > 0 && others.every(({ isLater }) => isLater) ? 'later' : 'other'
}
