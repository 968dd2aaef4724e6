import type { Statement } from '#statement/statement.ts'

/** A statement with a title that a person gave it, on one line; empty takes its title away. */
export function withTitle(statement: Statement, title: string): Statement {
  return {
    ...statement,
    metadata: { ...statement.metadata, title: title.replace(/\s+/g, ' ').trim() },
    origins: { ...statement.origins, title: { by: 'entered' } },
  }
}
