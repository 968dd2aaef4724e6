import { useMemo, useSyncExternalStore } from 'react'
import type { Deck } from '#deck/deck.ts'
import type { DeckDone } from '#deck/deckDone.ts'
import { keptSlide } from '#deck/keptSlide.ts'
import type { DeckSource } from './deckSource.ts'
import { type DeckState, type DeckStore, deckStore } from './deckStore.ts'

/** The deck that is in use, and ways to change it. */
export interface DeckInUse
  extends Pick<DeckState, 'isOnDevice' | 'past' | 'trouble'>,
    Pick<DeckStore, 'undo' | 'dismissTrouble'> {
  readonly source: DeckSource
  readonly deck: Deck
  /** Whether there is a deck of the reader's own; else the composed one is in use. */
  readonly isKept: boolean
  /** Puts another deck in place and keeps it on this device. */
  readonly change: (deck: Deck, done: DeckDone) => void
  /** Puts the composed deck back in place. */
  readonly reset: () => void
}

/** The deck of a statement or a comparison: the kept one where there is one, else the one composed from its data. */
export function useDeck(source: DeckSource): DeckInUse {
  const store = deckStore(source.key)
  const { kept, isOnDevice, past, trouble } = useSyncExternalStore(store.subscribe, store.read)
  const deck = useMemo(() => (kept ? source.shown(kept) : source.composed), [source, kept])
  return useMemo(
    () => ({
      source,
      deck,
      isKept: kept !== null,
      isOnDevice,
      past,
      trouble,
      change: (next: Deck, done: DeckDone) => store.change(next.map(keptSlide), done),
      reset: () => store.change(null, { code: 'reset', values: {} }),
      undo: store.undo,
      dismissTrouble: store.dismissTrouble,
    }),
    [store, source, kept, deck, isOnDevice, past, trouble],
  )
}
