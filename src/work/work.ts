import type { Correction, OwnEntity, OwnTerm, Statement } from '#statement/statement.ts'

/** All that a person did to a statement: data on top of what the extraction read. */
export interface Work {
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[]
  readonly ownEntities: readonly OwnEntity[]
  readonly ownTerms: readonly OwnTerm[]
}

/** Nothing done. */
export const noWork: Work = { corrections: [], ownEntities: [], ownTerms: [] }

/** The work that a statement carries, as its file keeps it. */
export function workOf({ corrections, ownEntities, ownTerms }: Statement): Work {
  return { corrections, ownEntities, ownTerms }
}

/** Whether nothing was done. */
export function isUntouched({ corrections, ownEntities, ownTerms }: Work): boolean {
  return corrections.length === 0 && ownEntities.length === 0 && ownTerms.length === 0
}
