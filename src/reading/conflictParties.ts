import type { StatementIndex } from './statementIndex.ts'

/** Parties of each conflict in the order the text names them, conflicts in the order of their first. */
export function conflictParties({ mentions }: StatementIndex): string[][] {
  const parties = new Map<string, string[]>()
  for (const { kind, entity, conflict } of mentions) {
    if (kind !== 'place' || !conflict) continue
    const known = parties.get(conflict) ?? []
    if (!known.includes(entity)) parties.set(conflict, [...known, entity])
  }
  return [...parties.values()]
}
