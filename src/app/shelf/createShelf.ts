import { fileName } from '#shelf/fileName.ts'
import { joinKept } from '#shelf/joinKept.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import { byOpening } from '#shelf/shelfEntry.ts'
import { withTitle } from '#shelf/withTitle.ts'
import type { Statement } from '#statement/statement.ts'
import { writeStatementFile } from '#statement/statementFile.ts'
import { mayBeCleared, type Persistence } from './askToPersist.ts'
import type { BesideStatement } from './besideStatement.ts'
import type { Shelf, WorkDoor } from './shelf.ts'
import { shelfAside } from './shelfAside.ts'
import type { ShelfChannel } from './shelfChannel.ts'
import { shelfConnection } from './shelfConnection.ts'
import type { DeviceChange, DeviceEvents, ShelfDevice, StoredStatement } from './shelfDevice.ts'
import { shelfRecord } from './shelfRecord.ts'
import { type Held, shelfRemoval } from './shelfRemoval.ts'
import { shelfStore } from './shelfStore.ts'

/** What a shelf is made of. */
export interface ShelfParts<History> {
  readonly work: WorkDoor<History>
  /** What stands at the head of a statement, also of one without a title. */
  readonly headOf: (statement: Statement, kept: KeptStatement<History>) => string
  readonly openDevice: (events: DeviceEvents) => Promise<ShelfDevice>
  readonly beside: BesideStatement
  readonly openChannel: (onChange: () => void) => ShelfChannel
  readonly persistence: Persistence | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Makes the shelf of one window. */
export function createShelf<History>(parts: ShelfParts<History>): Shelf<History> {
  type Kept = KeptStatement<History>
  const { work, headOf, openDevice, beside, openChannel, persistence, now } = parts
  const store = shelfStore()
  const record = shelfRecord(work, headOf)
  /** What the device could not take. */
  const unsaved = new Map<string, Held<History>>()
  /** What this window has opened or written, as it was then. */
  const latest = new Map<string, Held<History>>()

  let last: Promise<unknown> = Promise.resolve()
  /** One after the other: what fails on the device goes on in memory, where nothing else keeps the order. */
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = last.then(act)
    last = done.catch(() => {})
    return done
  }
  const list = async (): Promise<void> => {
    const found = await connection.use(record.list)
    const held = [...unsaved.values()].map(({ kept, base }) => ({
      ...record.entry(kept, base + 1),
      isOnDevice: false,
    }))
    const there = (found.ok ? found.value.entries : []).filter(({ id }) => !unsaved.has(id))
    const entries = [...held, ...there.map((entry) => ({ ...entry, isOnDevice: true }))].sort(byOpening)
    const { unwritten } = store.known()
    const [unread, ...more] = found.ok ? found.value.unreadable : []
    store.set({
      entries,
      isReady: true,
      aside: await aside.list(unread ? [unread, ...more] : []),
      unwritten: found.ok ? (unsaved.size > 0 ? unwritten : null) : found.why,
      ...(unread ? { told: record.fault(unread) } : {}),
    })
  }
  /** Tries again to write what the device could not take. */
  const flush = async (): Promise<void> => {
    for (const [id, { kept, base }] of unsaved) {
      const done = await connection.use((device) => device.change(id, overwrite(kept, base)))
      if (!done.ok) return
      unsaved.delete(id)
      channel.tell()
    }
  }
  const connection = shelfConnection(openDevice, () => void inTurn(async () => flush().then(list)))
  const aside = shelfAside(connection, record, store)
  const channel = openChannel(() => void inTurn(list))
  const lookAfter = async (mayAsk: boolean): Promise<void> => {
    const found = await connection.use((device) => mayBeCleared(device, persistence, mayAsk))
    store.set({ isClearable: found.ok && found.value })
  }
  /** Grows with every change, also of a statement that was deleted and is kept again. */
  const revisionAfter = (stored: StoredStatement | undefined): number =>
    Math.max((stored?.revision ?? 0) + 1, now())
  const overwrite =
    (kept: Kept, base: number) =>
    (stored: StoredStatement | undefined): DeviceChange => ({
      next: record.write(kept, revisionAfter(stored)),
      aside: aside.setAside(stored, base),
    })

  /**
   * Makes the next of a statement from what is there, and writes it.
   *
   * @param orElse what it is made from where nothing is there
   */
  const write = async (
    id: string,
    orElse: Held<History> | undefined,
    make: (before: Kept | null) => Kept,
  ): Promise<Kept> => {
    const held = unsaved.get(id)
    let made: Held<History> | undefined
    let revision = 0
    const change = (stored: StoredStatement | undefined): DeviceChange => {
      const read = stored && record.parse(stored)
      const kept = make(held?.kept ?? (read?.ok ? read.value : orElse?.kept) ?? null)
      made = { kept, base: stored?.revision ?? 0 }
      revision = revisionAfter(stored)
      return { next: record.write(kept, revision), aside: aside.setAside(stored, held?.base ?? null) }
    }
    const done = await connection.use((device) => device.change(id, change))
    const before = held ?? orElse
    const after = made ?? { kept: make(before?.kept ?? null), base: before?.base ?? 0 }
    if (done.ok) {
      unsaved.delete(id)
      latest.set(id, { ...after, base: revision })
      channel.tell()
      await flush()
    } else {
      unsaved.set(id, after)
      latest.set(id, after)
      store.set({ unwritten: done.why })
    }
    await list()
    return after.kept
  }
  const update = (id: string, change: (kept: Kept) => Kept): Promise<Kept> =>
    write(id, latest.get(id), (there) => {
      if (!there) throw new Error(`The statement ${id} is not on the shelf.`)
      return change(there)
    })

  /** What is there of a statement, in this window or on the device; null where it cannot be read. */
  const find = async (id: string): Promise<Held<History> | null> => {
    const held = unsaved.get(id)
    if (held) return held
    const stored = await connection.use((device) => device.read(id))
    const there = stored.ok ? stored.value : undefined
    if (!there) return stored.ok ? null : (latest.get(id) ?? null)
    const known = latest.get(id)
    if (known?.base === there.revision) return known
    const read = record.parse(there)
    if (read.ok) return { kept: read.value, base: there.revision }
    store.set({ told: record.fault(there) })
    return null
  }
  const look = async (id: string): Promise<Kept | null> => {
    const found = await find(id)
    if (found) latest.set(id, found)
    return found?.kept ?? null
  }
  const open = async (id: string): Promise<Kept | null> => {
    const found = await find(id)
    if (!found) return null
    const opened = { ...found, kept: { ...found.kept, openedAt: now() } }
    latest.set(id, opened)
    if (unsaved.has(id)) unsaved.set(id, opened)
    // Another window that has it open need not read it again for this: the revision stays.
    else
      await connection.use((device) =>
        device.change(id, (there) =>
          there?.revision === found.base
            ? { next: record.write(opened.kept, found.base), aside: null }
            : null,
        ),
      )
    channel.tell()
    await list()
    return opened.kept
  }

  const removal = shelfRemoval<History>({
    connection,
    record,
    beside,
    join: work.join,
    takeUnsaved: (id) => {
      const held = unsaved.get(id) ?? null
      unsaved.delete(id)
      return held
    },
    write: (id, make) => write(id, undefined, make),
  })
  const remove = async (id: string): Promise<void> => {
    if (await removal.remove(id)) channel.tell()
    await list()
  }
  const restore = async (id: string): Promise<void> => {
    await removal.restore(id)
    await list()
  }

  const toFile: Shelf<History>['toFile'] = async (id) => {
    const kept = (await find(id))?.kept
    if (kept) return { name: fileName(record.head(kept), id), text: writeStatementFile(record.current(kept)) }
    const stored = await connection.use((device) => device.read(id))
    const fault = stored.ok && stored.value ? record.fault(stored.value) : null
    return fault ? { name: fileName(`${id}.kept`, id), text: fault.text } : null
  }

  void inTurn(list).then(() => lookAfter(false))
  return {
    read: store.read,
    subscribe: store.subscribe,
    open: (id) => inTurn(() => open(id)),
    look: (id) => inTurn(() => look(id)),
    keep: async (kept) => {
      const { id } = kept.extracted.metadata
      const join = (there: Kept | null): Kept => (there ? joinKept(there, kept, work.join) : kept)
      const made = await inTurn(() => write(id, undefined, join))
      void lookAfter(true)
      return made
    },
    update: (id, change) => inTurn(() => update(id, change)),
    rename: async (id, title) => {
      const rename = (kept: Kept): Kept => ({ ...kept, extracted: withTitle(kept.extracted, title) })
      if (title.trim() !== '') await inTurn(() => update(id, rename))
    },
    remove: (id) => inTurn(() => remove(id)),
    restore: (id) => inTurn(() => restore(id)),
    toFile: (id) => inTurn(() => toFile(id)),
    asideToFile: (key) => inTurn(() => aside.toFile(key)),
    dropAside: (key) =>
      inTurn(async () => {
        await aside.drop(key)
        store.set({ told: null })
        await list()
      }),
    dismissTrouble: store.dismiss,
  }
}
