import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Statement } from '#statement/statement.ts'

/**
 * The knowledge that a page starts with, and what its statements name besides: groups with their members. What else
 * is known need not travel.
 *
 * @param start what every page starts with
 * @param whole all that is known
 */
export function withNamed(
  start: WrittenKnowledge,
  whole: WrittenKnowledge,
  statements: readonly Statement[],
): WrittenKnowledge {
  const named = new Set(statements.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))
  const started = new Map(start.groups.groups.map((group) => [group.id, group]))
  const groups = whole.groups.groups.flatMap((group) => {
    const known = started.get(group.id)
    if (named.has(group.id)) return [group]
    return known ? [known] : []
  })
  return { ...start, groups: { groups, sources: whole.groups.sources } }
}
