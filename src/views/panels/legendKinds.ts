import type { DrawnMap, MapView, Relation } from './mapView.ts'

/** In the order in which a legend lists them. */
const kinds: readonly Relation[] = ['named', 'implied', 'member', 'contested', 'conflict', 'speaker']

/** What a map draws at the moment, in the order of a legend; empty where nothing is marked. */
export function shownKinds({ places }: Pick<DrawnMap, 'places'>): readonly Relation[] {
  const shown = new Set([...places.values()].map((place) => place.shown))
  return kinds.filter((kind) => shown.has(kind))
}

/**
 * What a map draws at rest or at the moment, in the order of a legend, so that hardly anything of it goes as filters
 * come; empty where nothing is ever marked. Members of a forum are there once one is shown.
 */
export function legendKinds({ places }: Pick<MapView, 'places'>): readonly Relation[] {
  const drawn = new Set<Relation>()
  for (const { relation, shown } of places.values()) {
    if (relation !== 'member') drawn.add(relation)
    if (shown) drawn.add(shown)
  }
  return kinds.filter((kind) => drawn.has(kind))
}
