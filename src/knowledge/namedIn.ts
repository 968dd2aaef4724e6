import type { Statement } from '#statement/statement.ts'

/**
 * Ids of everything that statements name, or may: what is doubtful, with what else it may be, counts once somebody
 * accepts it.
 */
export function namedIn(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ mentions, doubtful }) => [
      ...mentions.map(({ entity }) => entity),
      ...doubtful.flatMap(({ entity, alternatives }) => [entity, ...alternatives]),
    ]),
  )
}
