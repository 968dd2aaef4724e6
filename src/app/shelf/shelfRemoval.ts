import { joinKept } from '#shelf/joinKept.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { BesideStatement } from './besideStatement.ts'
import type { WorkDoor } from './shelf.ts'
import type { ShelfConnection } from './shelfConnection.ts'
import type { DeviceChange, StoredStatement } from './shelfDevice.ts'
import type { ShelfRecord } from './shelfRecord.ts'

/** A statement as this window has it, and the revision on the device that it was made from; 0 for none. */
export interface Held<History> {
  readonly kept: KeptStatement<History>
  readonly base: number
}

/** What was deleted, until the page is left. */
interface Removed<History> {
  readonly stored: StoredStatement | null
  readonly held: Held<History> | null
  readonly beside: ReadonlyMap<string, string>
}

/** Deletes statements, and brings them back. */
export interface ShelfRemoval {
  /** Whether the device was changed. */
  readonly remove: (id: string) => Promise<boolean>
  readonly restore: (id: string) => Promise<void>
}

/**
 * Makes it.
 *
 * @param takeUnsaved takes what this window alone has of a statement
 * @param write puts a statement there, made of what is there
 */
export function shelfRemoval<History>(parts: {
  readonly connection: ShelfConnection
  readonly record: ShelfRecord<History>
  readonly beside: BesideStatement
  readonly join: WorkDoor<History>['join']
  readonly takeUnsaved: (id: string) => Held<History> | null
  readonly write: (
    id: string,
    make: (there: KeptStatement<History> | null) => KeptStatement<History>,
  ) => Promise<unknown>
}): ShelfRemoval {
  const { connection, record, beside, join, takeUnsaved, write } = parts
  const removed = new Map<string, Removed<History>>()
  return {
    remove: async (id) => {
      let stored: StoredStatement | null = null
      const take = (there: StoredStatement | undefined): DeviceChange => {
        stored = there ?? null
        return { next: null, aside: null }
      }
      const done = await connection.use((device) => device.change(id, take))
      removed.set(id, { stored, held: takeUnsaved(id), beside: beside.take(id) })
      return done.ok
    },
    restore: async (id) => {
      const back = removed.get(id)
      if (!back) return
      removed.delete(id)
      beside.giveBack(back.beside)
      const { stored } = back
      const read = stored && record.parse(stored)
      const kept = back.held?.kept ?? (read?.ok ? read.value : null)
      if (kept) await write(id, (there) => (there ? joinKept(kept, there, join) : kept))
      else if (stored)
        await connection.use((device) =>
          device.change(id, (there) =>
            there ? null : { next: { statement: stored, entry: { id } }, aside: null },
          ),
        )
    },
  }
}
