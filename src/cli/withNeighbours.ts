import { neighboursId } from '#extract/neighboursId.ts'
import type { Borders } from '#knowledge/bordersFile.ts'
import { neighboursGroup } from '#knowledge/neighboursGroup.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Statement } from '#statement/statement.ts'

/** Where the borders are from; it stands with the sources once a class cites it. */
const source = {
  publisher: 'Natural Earth, as drawn by the map of this page',
  url: 'https://github.com/visionscarto/world-atlas',
  kind: 'geometry',
}

/** Adds the classes of neighbours that statements name and nobody has written down; of all others none travels. */
export function withNeighbours(
  knowledge: WrittenKnowledge,
  borders: Borders,
  statements: readonly Statement[],
): WrittenKnowledge {
  const { groups, sources } = knowledge.groups
  const named = new Set(statements.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))
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
