import type { StatementIndex } from './statementIndex.ts'

/** Whether a country is one of the statement's issuers: a speaker is no partner and is never implied. */
export function isSpeaker({ statement }: Pick<StatementIndex, 'statement'>, id: string): boolean {
  return statement.metadata.issuers.includes(id)
}
