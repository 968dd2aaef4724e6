import { sayList } from '#messages/say.ts'
import type { Corpus, Evidence } from '#statement/corpus.ts'
import { nameInSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'

/** Groups and forums that some evidence passes through, each once, as they stand in a sentence. */
export function sayThroughNames(corpus: Corpus, evidence: readonly Evidence[]): string {
  const names = evidence.flatMap(({ via }) => {
    if (!via) return []
    const name = namesOf(corpus).full(via.kind === 'forum' ? 'forum' : 'partner', via.id)
    return [nameInSentence(via, name)]
  })
  return sayList([...new Set(names)])
}
