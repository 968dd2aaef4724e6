import type { KeptValue } from '#app/data/keptValue.ts'
import type { Statement } from '#statement/statement.ts'
import type { Applied } from '#work/applyWork.ts'
import type { SharedWords } from '#work/sharedWords.ts'
import { noWork, type Work } from '#work/work.ts'
import { untouched, type WorkHistory } from '#work/workHistory.ts'

/** Where a person's work on one statement is kept, and how it is read. */
export interface OneWork extends KeptValue<WorkHistory> {
  /** Makes work on what an extraction found. */
  readonly apply: (extracted: Statement, work: Work) => Applied
}

/** A person's work on the open statement, with the own words that count in all. */
export interface WorkStore extends OneWork {
  /** What was done, with the words for all; the same object until either changes. */
  readonly all: () => Work
  readonly shared: KeptValue<SharedWords>
  /** Loads what a first change needs; missing where all is there. */
  readonly prepare?: () => Promise<void>
}

const nothingShared: SharedWords = { ownEntities: [], ownTerms: [] }

const unprepared = (): never => {
  throw new Error('Nothing can be changed before the store is prepared.')
}

const never = { subscribe: () => () => {}, change: unprepared, isOnDevice: () => true } as const

/** The store of a statement that nobody has touched: there is nothing to apply, and its code is not loaded yet. */
export function untouchedWork(prepare: () => Promise<void>): WorkStore {
  return {
    ...never,
    read: () => untouched,
    all: () => noWork,
    shared: { ...never, read: () => nothingShared },
    apply: (extracted) => ({ extracted, statement: extracted, lost: [] }),
    prepare,
  }
}
