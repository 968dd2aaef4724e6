import { byOpening } from '#shelf/shelfEntry.ts'
import type { ListedStatement } from '#shelf/shelfState.ts'

/** A row of the list. */
export interface ListedRow {
  readonly entry: ListedStatement
  readonly isRemoved: boolean
}

/**
 * Rows of the list with those that were deleted while it stands, each in its old place until the list is left.
 *
 * @param entries what is kept
 * @param removed what was deleted in this list; what is kept again is no longer deleted
 */
export function withRemoved(
  entries: readonly ListedStatement[],
  removed: ReadonlyMap<string, ListedStatement>,
): readonly ListedRow[] {
  const kept = new Set(entries.map(({ id }) => id))
  return [
    ...entries.map((entry) => ({ entry, isRemoved: false })),
    ...[...removed.values()].filter(({ id }) => !kept.has(id)).map((entry) => ({ entry, isRemoved: true })),
  ].sort((one, other) => byOpening(one.entry, other.entry))
}
