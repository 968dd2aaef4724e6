import { sayList } from '#messages/say.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { nameInSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'

/** Groups and forums that some evidence passes through, each once, as they stand in a sentence. */
export function sayThroughNames(indexed: StatementIndex, evidence: readonly Evidence[]): string {
  const names = evidence.flatMap(({ via }) => {
    if (!via) return []
    const name = namesOf(indexed).full(via.kind === 'forum' ? 'forum' : 'partner', via.id)
    return [nameInSentence(via, name)]
  })
  return sayList([...new Set(names)])
}
