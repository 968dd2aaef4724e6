import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb'

/** A statement as it lies in the database: read through the door of `parseKept` alone. */
export interface StoredStatement {
  readonly id: string
  /** Grows with every change. */
  readonly revision: number
  readonly kept: unknown
}

/** A statement with what is listed of it; both are always written at once. */
export interface Stored {
  readonly statement: StoredStatement
  readonly entry: unknown
}

/** What is done to a statement in the database. */
export interface DeviceChange {
  /** What stands there after it; null for nothing. */
  readonly next: Stored | null
  /** What is set aside of what stood there. */
  readonly aside: StoredStatement | null
}

/** The statements that this device keeps. Every call may be refused; then it rejects and nothing has changed. */
export interface ShelfDevice {
  readonly ids: () => Promise<readonly string[]>
  readonly entries: () => Promise<readonly unknown[]>
  readonly read: (id: string) => Promise<StoredStatement | undefined>
  /**
   * Reads, changes and writes one statement, with no other window between.
   *
   * @param next gets what is there; null leaves it as it is
   */
  readonly change: (
    id: string,
    next: (stored: StoredStatement | undefined) => DeviceChange | null,
  ) => Promise<void>
  /** What was set aside, the last first. */
  readonly aside: () => Promise<readonly { readonly key: number; readonly stored: StoredStatement }[]>
  readonly dropAside: (key: number) => Promise<void>
  readonly readNote: (name: string) => Promise<unknown>
  readonly writeNote: (name: string, value: unknown) => Promise<void>
  readonly close: () => void
}

/** What happens to the database besides what this window does. */
export interface DeviceEvents {
  /** A newer version of the page wants it: it is closed here, so that nothing waits for this window. */
  readonly onOutdated: () => void
  /** An older version of the page has it open, and does not let go. */
  readonly onBlocked: () => void
  /** The browser closed it. */
  readonly onClosed: () => void
}

interface ShelfDatabase extends DBSchema {
  statements: { key: string; value: StoredStatement }
  entries: { key: string; value: { readonly id: string } }
  aside: { key: number; value: StoredStatement }
  notes: { key: string; value: unknown }
}

type Upgrading = (database: IDBPDatabase<ShelfDatabase>) => void

const toVersionOne: Upgrading = (database) => {
  database.createObjectStore('statements', { keyPath: 'id' })
  database.createObjectStore('entries', { keyPath: 'id' })
  database.createObjectStore('aside', { autoIncrement: true })
  database.createObjectStore('notes')
}

/** What leads from no database to version 1, from 1 to 2 and so on. Add to it, and never take from it. */
const upgrades: readonly Upgrading[] = [toVersionOne]

/** Name of the database of this device. */
export const shelfName = 'statement-atlas'

const written: StoreNames<ShelfDatabase>[] = ['statements', 'entries', 'aside']

const onDatabase = (database: IDBPDatabase<ShelfDatabase>): ShelfDevice => ({
  ids: () => database.getAllKeys('statements'),
  entries: () => database.getAll('entries'),
  read: (id) => database.get('statements', id),
  change: async (id, next) => {
    const transaction = database.transaction(written, 'readwrite')
    // Whoever waits hears of a failure by the call that failed; unheard it would be reported a second time.
    transaction.done.catch(() => {})
    try {
      const statements = transaction.objectStore('statements')
      const change = next(await statements.get(id))
      if (change) {
        const { aside, next: after } = change
        if (aside) await transaction.objectStore('aside').add(aside)
        const entries = transaction.objectStore('entries')
        await (after ? statements.put(after.statement) : statements.delete(id))
        await (after ? entries.put(after.entry as { id: string }) : entries.delete(id))
      }
      await transaction.done
    } catch (error) {
      // Why the browser has ended it, as for want of room, before it is ended here.
      const why = transaction.error ?? error
      try {
        transaction.abort()
      } catch {
        // It has ended.
      }
      throw why
    }
  },
  aside: async () => {
    const store = database.transaction('aside').store
    const [keys, all] = await Promise.all([store.getAllKeys(), store.getAll()])
    return all.map((stored, at) => ({ key: keys[at] ?? 0, stored })).reverse()
  },
  dropAside: (key) => database.delete('aside', key),
  readNote: (name) => database.get('notes', name),
  writeNote: async (name, value) => void (await database.put('notes', value, name)),
  close: () => database.close(),
})

/**
 * Opens the database of this device, and brings an older one up to this version.
 *
 * @throws what the browser refuses it with: `VersionError` where a newer version of the page has been here
 */
export async function openShelfDevice({
  onOutdated,
  onBlocked,
  onClosed,
}: DeviceEvents): Promise<ShelfDevice> {
  const database = await openDB<ShelfDatabase>(shelfName, upgrades.length, {
    upgrade: (opened, version) => {
      for (const upgrade of upgrades.slice(version)) upgrade(opened)
    },
    blocked: onBlocked,
    blocking: (_version, _newer, event) => {
      ;(event.target as IDBDatabase).close()
      onOutdated()
    },
    terminated: onClosed,
  })
  return onDatabase(database)
}
