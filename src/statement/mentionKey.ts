import type { Anchor } from './statement.ts'

/**
 * Key of a mention that outlives its index: kind, entity, position and exact words, and nothing else. Two mentions of
 * one text never share it, and it stays the same when mentions are added or removed elsewhere.
 */
export function mentionKey({ kind, entity, position, quote }: Anchor): string {
  return JSON.stringify([kind, entity, position.start, position.end, quote.exact])
}
