import type { OneWork } from '#app/correct/workStore.ts'
import type { Shelf } from '#app/shelf/shelf.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import { applyWork } from '#work/applyWork.ts'
import type { WorkHistory } from '#work/workHistory.ts'

/** What of the shelf is used here. */
type WorkShelf = Pick<Shelf<WorkHistory>, 'read' | 'subscribe' | 'look' | 'update'>

/**
 * The work on a statement of the shelf. A change shows at once, and is made anew on what the shelf has by then, where
 * another window may have written; what came of it is what shows from then on.
 */
export function shelfWork(
  shelf: WorkShelf,
  { extracted, history: kept }: KeptStatement<WorkHistory>,
): OneWork {
  const { id } = extracted.metadata
  const listeners = new Set<() => void>()
  const entry = () => shelf.read().entries.find((one) => one.id === id)
  let history = kept
  let revision = entry()?.revision
  /** Changes that are on their way to the shelf. */
  let pending = 0
  const show = (next: WorkHistory): void => {
    history = next
    for (const listener of listeners) listener()
  }
  const follow = async (): Promise<void> => {
    const now = entry()?.revision
    if (pending > 0 || now === undefined || now === revision) return
    revision = now
    const there = await shelf.look(id)
    if (there && pending === 0) show(there.history)
  }
  let quit: (() => void) | null = null
  const write = async (update: (history: WorkHistory) => WorkHistory): Promise<void> => {
    pending += 1
    const written = await shelf.update(id, (there) => ({ ...there, history: update(there.history) }))
    pending -= 1
    if (pending > 0) return
    show(written.history)
    // Another window may have written after this one.
    await follow()
  }
  return {
    read: () => history,
    subscribe: (listener) => {
      listeners.add(listener)
      // Only while somebody looks: the shelf outlives every page of a statement.
      if (!quit) {
        quit = shelf.subscribe(() => void follow())
        void follow()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        quit?.()
        quit = null
      }
    },
    change: (update) => {
      void write(update)
      show(update(history))
    },
    isOnDevice: () => entry()?.isOnDevice ?? false,
    apply: applyWork,
  }
}
