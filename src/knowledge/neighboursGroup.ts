import type { Borders } from './borders.ts'
import type { Group, Place } from './knowledge.ts'

/**
 * The class of a state's neighbours, inferred from its land borders; those that border it only where an area is
 * counted to it or to another are contested members. Coasts that face each other are not known.
 *
 * @param id as `neighboursId` makes it
 * @returns null for a place without a land border
 */
export function neighboursGroup(
  id: string,
  { code, name }: Place,
  { land, contested }: Borders,
): Group | null {
  const sure = land[code] ?? []
  const doubtful = contested[code] ?? []
  if (sure.length + doubtful.length === 0) return null
  return {
    id,
    kind: 'group',
    name: `Neighbours of ${name} by land`,
    shortName: 'Neighbours',
    extent: 'open',
    terms: [],
    members: [
      ...sure.map((one) => ({ code: one })),
      ...doubtful.map((one) => ({ code: one, status: 'contested' as const })),
    ],
    of: code,
    inferredFrom: `the states whose land borders meet those of ${name} on the map`,
    sources: ['natural-earth'],
  }
}
