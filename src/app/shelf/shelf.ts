import type { AsideEntry } from '#shelf/asideEntry.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { ShelfState } from '#shelf/shelfState.ts'
import type { Result } from '#statement/problem.ts'
import type { Statement } from '#statement/statement.ts'

/** What the shelf has to know of the work that a person does on a statement. */
export interface WorkDoor<History> {
  /** Reads it from what was kept. */
  readonly parse: (json: unknown) => Result<History>
  /** The statement as it stands with it. */
  readonly apply: (extracted: Statement, history: History) => Statement
  /** What was done before, and what comes with the same text as it is opened again. */
  readonly join: (before: History, now: History) => History
  /** What the work of all statements stands on besides, as a digest: what is listed of one is made anew with another. */
  readonly basis: () => string
}

/** A file to be saved. */
export interface ShelfFile {
  readonly name: string
  readonly text: string
}

/**
 * The statements that are kept on this device, as one window has them. Where the device refuses, everything works in
 * memory, and `read().trouble` says so.
 */
export interface Shelf<History> {
  readonly read: () => ShelfState
  readonly subscribe: (listener: () => void) => () => void
  /** Takes a statement out to work on it, which makes it the first of the list; null where there is none to be read. */
  readonly open: (id: string) => Promise<KeptStatement<History> | null>
  /** Reads it as it is now, and leaves the list as it is; null where there is none to be read. */
  readonly look: (id: string) => Promise<KeptStatement<History> | null>
  /** Puts a statement there. The same text is the same entry: what a person did to it before is not lost. */
  readonly keep: (kept: KeptStatement<History>) => Promise<KeptStatement<History>>
  /**
   * Reads a statement, changes it and writes it, with no other window between. One that was deleted while it is worked
   * on is there again.
   *
   * @throws when it is neither there nor was opened in this window
   */
  readonly update: (
    id: string,
    change: (kept: KeptStatement<History>) => KeptStatement<History>,
  ) => Promise<KeptStatement<History>>
  /** Gives it another title; does nothing where that is empty. */
  readonly rename: (id: string, title: string) => Promise<void>
  /** Deletes it, with its deck and questions. Until the page is left, `restore` brings it back. */
  readonly remove: (id: string) => Promise<void>
  readonly restore: (id: string) => Promise<void>
  /** A statement file with what was done applied; what cannot be read as it is kept; null where there is none. */
  readonly toFile: (id: string) => Promise<ShelfFile | null>
  /** A file of what is kept beside the list; null where it is gone. */
  readonly asideToFile: (key: AsideEntry['key']) => Promise<ShelfFile | null>
  /** Deletes what is kept beside the list, for good. */
  readonly dropAside: (key: AsideEntry['key']) => Promise<void>
  readonly dismissTrouble: () => void
}
