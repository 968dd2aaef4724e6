import type { Problem } from '#statement/problem.ts'
import type { AsideEntry } from './asideEntry.ts'
import type { ShelfEntry } from './shelfEntry.ts'

/** A kept statement as it is listed. */
export interface ListedStatement extends ShelfEntry {
  /** False for one that this window alone has, until it is saved to a file or there is room again. */
  readonly isOnDevice: boolean
}

/**
 * What the reader has to know of the shelf. `refused`: the browser keeps nothing, as in a private window. `full`: there
 * is no room left. `outdated`: a newer version of the page has taken the shelf over. `blocked`: an older one, in another
 * window, does not let go of it. `mayBeCleared`: the browser may clear it when room is short. `unreadable`: what is kept
 * of one statement is not what it should be; it stays where it is. `overtaken`: another window wrote a statement while
 * this one could not; what it wrote is set aside.
 */
export type ShelfTrouble =
  | { readonly kind: 'refused' | 'full' | 'outdated' | 'blocked' | 'mayBeCleared' }
  | {
      readonly kind: 'unreadable'
      readonly id: string
      /** All that is kept of it, to be saved. */
      readonly text: string
      readonly problem: Problem
    }
  | { readonly kind: 'overtaken'; readonly id: string; readonly text: string }

/** The shelf as a window has it. */
export interface ShelfState {
  /** What was opened last stands first. */
  readonly entries: readonly ListedStatement[]
  /** Whether the device has been looked at. */
  readonly isReady: boolean
  /** What is kept beside the list. */
  readonly aside: readonly AsideEntry[]
  /** The gravest there is; null for none. */
  readonly trouble: ShelfTrouble | null
}
