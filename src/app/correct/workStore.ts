import type { Statement } from '#statement/statement.ts'
import type { Applied } from '#work/applyWork.ts'
import type { Work } from '#work/work.ts'
import { untouched, type WorkHistory } from '#work/workHistory.ts'

/** Where a person's work on the open statement is kept, and how it is read. */
export interface WorkStore {
  readonly read: () => WorkHistory
  readonly subscribe: (listener: () => void) => () => void
  /** Changes what is kept now, which another tab may have changed meanwhile. */
  readonly change: (update: (history: WorkHistory) => WorkHistory) => void
  /** Whether what was changed is kept on this device, and not only while the page is open. */
  readonly isOnDevice: () => boolean
  /** Makes work on what an extraction found. */
  readonly apply: (extracted: Statement, work: Work) => Applied
  /** Loads what a first change needs; missing where all is there. */
  readonly prepare?: () => Promise<void>
}

/** The store of a statement that nobody has touched: there is nothing to apply, and its code is not loaded yet. */
export function untouchedWork(prepare: () => Promise<void>): WorkStore {
  return {
    read: () => untouched,
    subscribe: () => () => {},
    change: () => {
      throw new Error('Nothing can be changed before the store is prepared.')
    },
    isOnDevice: () => true,
    apply: (extracted) => ({ extracted, statement: extracted, lost: [] }),
    prepare,
  }
}
