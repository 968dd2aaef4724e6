import { useMemo } from 'react'
import type { Deck } from '#selection/deck.ts'
import type { Corpus } from '#statement/corpus.ts'
import { composeDeck } from '#views/composeDeck.ts'

/** The deck of a statement: the kept one where there is one, else the one composed from its data. */
export function useDeck(corpus: Corpus): { readonly deck: Deck } {
  const composed = useMemo(() => composeDeck(corpus), [corpus])
  return { deck: composed }
}
