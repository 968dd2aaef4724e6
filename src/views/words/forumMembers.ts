import type { Evidence, GroupOfStatement, StatementIndex } from '#reading/statementIndex.ts'
import { unique } from '#reading/unique.ts'

/** The standing members of the forums that some evidence passes through, each group once; empty where it passes none. */
export const forumMembers = (
  { forums, groups }: StatementIndex,
  evidence: readonly Evidence[],
): readonly GroupOfStatement[] =>
  unique(
    evidence.flatMap(({ via }) => (via?.kind === 'forum' ? (forums.get(via.id)?.series.members ?? []) : [])),
  ).flatMap((id) => groups.get(id) ?? [])
