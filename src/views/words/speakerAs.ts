import type { StatementIndex } from '#reading/statementIndex.ts'

/** What a country whose statement it is is called: that of the one who speaks, or an issuer. */
export type SpeakerAs = 'speaker' | 'issuer'

/** Nobody speaks for several countries at once, nor where the text tells of no speaker: these are issuers. */
export function speakerAs({ statement }: Pick<StatementIndex, 'statement'>): SpeakerAs {
  const { speaker, issuers } = statement.metadata
  return speaker === null || issuers.length > 1 ? 'issuer' : 'speaker'
}
