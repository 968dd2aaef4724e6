import type { StatementIndex } from '#reading/statementIndex.ts'

/** What some entries of the calendar are called together. */
export type ForumKind = 'forum' | 'meeting' | 'mixed'

/** Whether some entries are forums, meetings of two, or both; none at all are forums. */
export function forumKind(areMeetings: readonly boolean[]): ForumKind {
  if (!areMeetings.includes(true)) return 'forum'
  return areMeetings.includes(false) ? 'mixed' : 'meeting'
}

/** The same of some of the forums that a statement names, by their ids. */
export function forumKindOf({ forums }: StatementIndex, ids: readonly string[]): ForumKind {
  return forumKind(ids.map((id) => forums.get(id)?.series.kind === 'meeting'))
}
