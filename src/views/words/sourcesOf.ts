import type { Source } from '#knowledge/knowledge.ts'
import type { PartialKnowledge } from '#reading/statementIndex.ts'
import type { Dated } from '#statement/dated.ts'

/** Sources that a part of the knowledge cites, in the order cited; one the part does not list is left out. */
export function sourcesOf(
  knowledge: PartialKnowledge,
  part: 'groups' | 'initiatives' | 'forums',
  ids: readonly string[],
): readonly Source[] {
  return ids.flatMap((id) => knowledge[part]?.sources[id] ?? [])
}

/** Whether some sources are all known to be later than a statement; one without a known date is not, and none are not. */
export function areLater(sources: readonly Source[], date: Dated | null): boolean {
  if (!date || sources.length === 0) return false
  return sources.every(({ published }) => published !== undefined && published > date.end)
}
