import type { Deck } from '#deck/deck.ts'
import type { Problem } from '#statement/problem.ts'
import { type DeckStorage, deckKey, keepDeck, readKeptDeck, type Unkept } from './keptDeck.ts'

/** Changes that can be undone, at the most. */
const longestPast = 100

/** Something about the kept deck that its owner has to know. */
export type DeckTrouble =
  | { readonly kind: Unkept }
  | { readonly kind: 'unreadable'; readonly text: string; readonly problem: Problem }

/** The kept deck of a statement with what was done to it on this page. */
export interface DeckState {
  /** Null while the composed deck holds. */
  readonly kept: Deck | null
  /** Whether this device has it as it is here. */
  readonly isOnDevice: boolean
  /** What was done, the last at the end, each with the deck as it was before. */
  readonly past: readonly { readonly words: string; readonly kept: Deck | null }[]
  readonly trouble: DeckTrouble | null
}

/** The one place where the deck of a statement is held; every view of it reads here. */
export interface DeckStore {
  readonly read: () => DeckState
  readonly subscribe: (listener: () => void) => () => void
  /** Puts another deck in place, the composed one with null; `words` say what was done. */
  readonly change: (kept: Deck | null, words: string) => void
  /** Takes the last change back. */
  readonly undo: () => void
  readonly dismissTrouble: () => void
  /** Reads again what the device has kept, as after a change in another window. */
  readonly reread: () => void
}

/** Makes the store of one statement's deck over a storage that may be refused at any time. */
export function createDeckStore(statement: string, open: () => DeckStorage): DeckStore {
  const listeners = new Set<() => void>()
  const fromDevice = (): DeckState => {
    const found = readKeptDeck(open, statement)
    const trouble: DeckTrouble | null =
      found.kind === 'unreadable' ? { kind: 'unreadable', text: found.text, problem: found.problem } : null
    const kept = found.kind === 'deck' ? found.deck : null
    return { kept, isOnDevice: found.kind !== 'refused', past: [], trouble }
  }
  let state = fromDevice()
  let told: Unkept | null = null
  const set = (next: DeckState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const put = (kept: Deck | null, past: DeckState['past']): void => {
    const unkept = keepDeck(open, statement, kept)
    const isNews = unkept !== null && unkept !== told
    const isOver = unkept === null && state.trouble?.kind !== 'unreadable'
    const trouble = isNews ? { kind: unkept } : isOver ? null : state.trouble
    told = unkept
    set({ kept, isOnDevice: unkept === null, past, trouble })
  }
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (kept, words) => put(kept, [...state.past, { words, kept: state.kept }].slice(-longestPast)),
    undo: () => {
      const last = state.past.at(-1)
      if (last) put(last.kept, state.past.slice(0, -1))
    },
    dismissTrouble: () => set({ ...state, trouble: null }),
    reread: () => {
      // What only this page has would be lost.
      if (state.isOnDevice || !state.kept) set(fromDevice())
    },
  }
}

const stores = new Map<string, DeckStore>()

/** The store of a statement's deck on this device; the same for the whole page, and in step with other windows. */
export function deckStore(statement: string): DeckStore {
  const known = stores.get(statement)
  if (known) return known
  const store = createDeckStore(statement, () => localStorage)
  stores.set(statement, store)
  addEventListener('storage', ({ key }) => {
    if (key === null || key === deckKey(statement)) store.reread()
  })
  return store
}
