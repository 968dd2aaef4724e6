import type { CountedMention, StatementIndex } from './statementIndex.ts'

/** The conflict whose span holds a place, so that it is quoted as the text words it. */
export function conflictAround(
  { mentions }: StatementIndex,
  { conflict, position, index }: CountedMention,
): CountedMention | undefined {
  if (conflict === null) return undefined
  // It stands before what it holds, and not far.
  for (let at = Math.min(index, mentions.length) - 1; at >= 0; at -= 1) {
    const other = mentions[at] as CountedMention
    if (other.kind !== 'conflict') continue
    if (other.position.start <= position.start && position.end <= other.position.end) return other
  }
  return undefined
}
