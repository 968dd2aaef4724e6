import type { AsideEntry } from '#shelf/asideEntry.ts'
import type { ListedStatement, ShelfState, ShelfTrouble } from '#shelf/shelfState.ts'
import type { Unwritten } from './shelfConnection.ts'

/** What a window knows of its shelf, from which what it shows follows. */
interface Known {
  readonly entries: readonly ListedStatement[]
  readonly isReady: boolean
  readonly aside: readonly AsideEntry[]
  readonly unwritten: Unwritten | null
  /** Something about one statement. */
  readonly told: ShelfTrouble | null
  readonly isClearable: boolean
}

/** Where the shelf of a window is read. */
export interface ShelfStore {
  readonly read: () => ShelfState
  readonly known: () => Known
  readonly subscribe: (listener: () => void) => () => void
  readonly set: (more: Partial<Known>) => void
  readonly dismiss: () => void
}

/** Makes it: nothing is known yet. */
export function shelfStore(): ShelfStore {
  const listeners = new Set<() => void>()
  const dismissed = new Set<ShelfTrouble['kind']>()
  let known: Known = {
    entries: [],
    isReady: false,
    aside: [],
    unwritten: null,
    told: null,
    isClearable: false,
  }
  const gravest = (): ShelfTrouble | null => {
    const { unwritten, told, isClearable, entries } = known
    const all: readonly (ShelfTrouble | null)[] = [
      unwritten && { kind: unwritten },
      told,
      isClearable && entries.length > 0 ? { kind: 'mayBeCleared' } : null,
    ]
    return all.find((trouble) => trouble && !dismissed.has(trouble.kind)) ?? null
  }
  const show = (): ShelfState => {
    const { entries, isReady, aside } = known
    return { entries, isReady, aside, trouble: gravest() }
  }
  let state = show()
  const announce = (): void => {
    state = show()
    for (const listener of listeners) listener()
  }
  return {
    read: () => state,
    known: () => known,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (more) => {
      // What is over and comes again is said again.
      if (more.unwritten === null && known.unwritten) dismissed.delete(known.unwritten)
      known = { ...known, ...more }
      announce()
    },
    dismiss: () => {
      const { trouble } = state
      if (!trouble) return
      if (trouble === known.told) known = { ...known, told: null }
      else dismissed.add(trouble.kind)
      announce()
    },
  }
}
