import { type AsideEntry, titleKept } from '#shelf/asideEntry.ts'
import { fileName } from '#shelf/fileName.ts'
import { writeStatementFile } from '#statement/statementFile.ts'
import type { ShelfFile } from './shelf.ts'
import type { ShelfConnection } from './shelfConnection.ts'
import type { StoredStatement } from './shelfDevice.ts'
import type { ShelfRecord } from './shelfRecord.ts'
import type { ShelfStore } from './shelfStore.ts'

/** What is kept beside the list: nothing of it is lost before somebody deletes it. */
export interface ShelfAside {
  /** What nobody can read, and what another window wrote while this one could not, is set aside, not written over. */
  readonly setAside: (stored: StoredStatement | undefined, base: number | null) => StoredStatement | null
  /** All that is there: what stands in its place and cannot be read, then what was set aside, the last first. */
  readonly list: (unreadable: readonly StoredStatement[]) => Promise<readonly AsideEntry[]>
  readonly toFile: (key: AsideEntry['key']) => Promise<ShelfFile | null>
  readonly drop: (key: AsideEntry['key']) => Promise<void>
}

const textOf = ({ kept }: StoredStatement): string => `${JSON.stringify(kept, null, 2)}\n`

/** Makes it. */
export function shelfAside<History>(
  connection: ShelfConnection,
  record: ShelfRecord<History>,
  store: ShelfStore,
): ShelfAside {
  const find = async (key: AsideEntry['key']): Promise<StoredStatement | null> => {
    const found = await connection.use(async (device) =>
      typeof key === 'string'
        ? await device.read(key)
        : (await device.aside()).find((one) => one.key === key)?.stored,
    )
    return (found.ok && found.value) || null
  }
  return {
    setAside: (stored, base) => {
      if (!stored) return null
      const fault = record.fault(stored)
      const isOvertaken = base !== null && stored.revision !== base
      if (!fault && !isOvertaken) return null
      store.set({ told: fault ?? { kind: 'overtaken', id: stored.id, text: textOf(stored) } })
      return stored
    },
    list: async (unreadable) => {
      const found = await connection.use((device) => device.aside())
      const entryOf = (
        key: AsideEntry['key'],
        { id, kept }: StoredStatement,
        isFault: boolean,
      ): AsideEntry => ({
        key,
        id,
        title: titleKept(kept, id),
        why: isFault ? 'unreadable' : 'overtaken',
      })
      return [
        ...unreadable.map((stored) => entryOf(stored.id, stored, true)),
        ...(found.ok ? found.value : []).map(({ key, stored }) =>
          entryOf(key, stored, record.fault(stored) !== null),
        ),
      ]
    },
    toFile: async (key) => {
      const stored = await find(key)
      if (!stored) return null
      const { id } = stored
      const read = record.parse(stored)
      // What can be read is a statement that can be opened again.
      return read.ok
        ? {
            name: fileName(record.head(read.value), id),
            text: writeStatementFile(record.current(read.value)),
          }
        : { name: fileName(`${id} kept`, id), text: textOf(stored) }
    },
    drop: async (key) => {
      await connection.use((device) =>
        typeof key === 'string'
          ? device.change(key, () => ({ next: null, aside: null }))
          : device.dropAside(key),
      )
    },
  }
}
