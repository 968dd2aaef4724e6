import type { Borders } from './borders.ts'
import { neighboursGroup } from './neighboursGroup.ts'
import { neighboursId } from './neighboursId.ts'
import type { WrittenKnowledge } from './writtenKnowledge.ts'

/** Where the borders are from; it stands with the sources once a class cites it. */
const source = {
  publisher: 'Natural Earth, as drawn by the map of this page',
  url: 'https://github.com/visionscarto/world-atlas',
  kind: 'geometry',
}

/** Adds the classes of neighbours that are named and nobody has written down; of all others none travels. */
export function withNeighbours(
  knowledge: WrittenKnowledge,
  borders: Borders,
  named: ReadonlySet<string>,
): WrittenKnowledge {
  const { groups, sources } = knowledge.groups
  const known = new Set(groups.map(({ id }) => id))
  const added = knowledge.places.places.flatMap((place) => {
    const id = neighboursId(place.code, knowledge)
    const group = id && named.has(id) && !known.has(id) ? neighboursGroup(id, place, borders) : null
    return group ? [{ ...group, terms: [] }] : []
  })
  if (added.length === 0) return knowledge
  return {
    ...knowledge,
    groups: { groups: [...groups, ...added], sources: { ...sources, 'natural-earth': source } },
  }
}
