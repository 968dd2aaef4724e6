import type { CountedMention, StatementIndex } from './statementIndex.ts'

/** The conflict whose span holds a place, so that it is quoted as the text words it. */
export function conflictAround(
  { mentions }: StatementIndex,
  { conflict, position }: CountedMention,
): CountedMention | undefined {
  if (conflict === null) return undefined
  return mentions.find(
    (other) =>
      other.kind === 'conflict' &&
      other.position.start <= position.start &&
      position.end <= other.position.end,
  )
}
