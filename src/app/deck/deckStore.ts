import { broughtSlides } from '#app/data/brought.ts'
import type { KeptStorage, Unkept } from '#app/data/keptFile.ts'
import type { DeckDone } from '#deck/deckDone.ts'
import { writeDeckFile } from '#deck/deckFile.ts'
import { beginHistory, type History, record, undo } from '#deck/history.ts'
import type { KeptDeck } from '#deck/keptSlide.ts'
import type { Problem } from '#statement/problem.ts'
import { deckKey, keptDeck } from './keptDeck.ts'

/** The deck, null while the composed one holds, with what was done to it. */
type DeckHistory = History<KeptDeck | null, DeckDone>

/** Something about the kept deck that its owner has to know. */
export type DeckTrouble =
  | { readonly kind: Unkept }
  | { readonly kind: 'unreadable'; readonly text: string; readonly problem: Problem }

/** The kept deck of a statement with what was done to it on this page. */
export interface DeckState {
  /** Null while the composed deck holds. */
  readonly kept: KeptDeck | null
  /** Whether this device has it as it is here. */
  readonly isOnDevice: boolean
  /** What was done, the last at the end, each with the deck as it was before. */
  readonly past: DeckHistory['past']
  readonly trouble: DeckTrouble | null
}

/** The one place where the deck of a statement is held; every view of it reads here. */
export interface DeckStore {
  readonly read: () => DeckState
  readonly subscribe: (listener: () => void) => () => void
  /** Puts another deck in place, the composed one with null; `done` says what was done. */
  readonly change: (kept: KeptDeck | null, done: DeckDone) => void
  /** Takes the last change back. */
  readonly undo: () => void
  readonly dismissTrouble: () => void
  /** Reads again what the device has kept, as after a change in another window. */
  readonly reread: () => void
}

/**
 * Makes the store of one statement's deck over a storage that may be refused at any time.
 *
 * @param beginning the deck where this device has none; null for the composed one
 */
export function createDeckStore(
  statement: string,
  open: () => KeptStorage,
  beginning: KeptDeck | null = null,
): DeckStore {
  const listeners = new Set<() => void>()
  const device = keptDeck(open, statement)
  let history: DeckHistory
  const fromDevice = (): DeckState => {
    const found = device.read()
    const trouble: DeckTrouble | null =
      found.kind === 'unreadable' ? { kind: 'unreadable', text: found.text, problem: found.problem } : null
    // Taking back a change of this window would undo one of another.
    history = beginHistory(found.kind === 'value' ? found.value.slides : beginning)
    return { kept: history.now, isOnDevice: found.kind !== 'refused', past: [], trouble }
  }
  let state = fromDevice()
  let told: Unkept | null = null
  const set = (next: DeckState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const put = (next: DeckHistory): void => {
    const { now: kept, past } = next
    const unkept = device.keep(kept && writeDeckFile({ statement, slides: [...kept] }))
    const isNews = unkept !== null && unkept !== told
    const isOver = unkept === null && state.trouble?.kind !== 'unreadable'
    const trouble = isNews ? { kind: unkept } : isOver ? null : state.trouble
    told = unkept
    history = next
    set({ kept, isOnDevice: unkept === null, past, trouble })
  }
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (kept, done) => put(record(history, kept, done)),
    undo: () => {
      if (history.past.length > 0) put(undo(history))
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
  const store = createDeckStore(statement, () => localStorage, broughtSlides(statement))
  stores.set(statement, store)
  addEventListener('storage', ({ key }) => {
    if (key === null || key === deckKey(statement)) store.reread()
  })
  return store
}
