import { useMemo, useSyncExternalStore } from 'react'
import type { Deck } from '#deck/deck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { type DeckState, type DeckStore, deckStore } from './deckStore.ts'

/** The deck that is in use, and ways to change it. */
export interface DeckInUse
  extends Pick<DeckState, 'isOnDevice' | 'past' | 'trouble'>,
    Pick<DeckStore, 'undo' | 'dismissTrouble'> {
  readonly deck: Deck
  /** The deck made from today's data. */
  readonly composed: Deck
  /** Whether there is a deck of the reader's own; else the composed one is in use. */
  readonly isKept: boolean
  /** Puts another deck in place and keeps it on this device; `words` say what was done. */
  readonly change: (deck: Deck, words: string) => void
  /** Puts the composed deck back in place. */
  readonly reset: (words: string) => void
}

/** The deck of a statement: the kept one where there is one, else the one composed from its data. */
export function useDeck(indexed: StatementIndex): DeckInUse {
  const store = deckStore(indexed.statement.metadata.id)
  const { kept, isOnDevice, past, trouble } = useSyncExternalStore(store.subscribe, store.read)
  const composed = useMemo(() => composeDeck(indexed), [indexed])
  return useMemo(
    () => ({
      deck: kept ?? composed,
      composed,
      isKept: kept !== null,
      isOnDevice,
      past,
      trouble,
      change: store.change,
      reset: (words: string) => store.change(null, words),
      undo: store.undo,
      dismissTrouble: store.dismissTrouble,
    }),
    [store, kept, composed, isOnDevice, past, trouble],
  )
}
