import type { Source } from '#knowledge/knowledge.ts'
import type { PartialKnowledge } from '#reading/statementIndex.ts'

/** Sources that a part of the knowledge cites, in the order cited; one the part does not list is left out. */
export function sourcesOf(
  knowledge: PartialKnowledge,
  part: 'groups' | 'initiatives' | 'forums',
  ids: readonly string[],
): readonly Source[] {
  return ids.flatMap((id) => knowledge[part]?.sources[id] ?? [])
}
