import { type KeptStatement, parseKept, writeKept } from '#shelf/keptStatement.ts'
import { byOpening, parseShelfEntry, type ShelfEntry, shelfEntry } from '#shelf/shelfEntry.ts'
import type { ShelfTrouble } from '#shelf/shelfState.ts'
import type { Result } from '#statement/problem.ts'
import type { Statement } from '#statement/statement.ts'
import type { WorkDoor } from './shelf.ts'
import type { ShelfDevice, Stored, StoredStatement } from './shelfDevice.ts'

type Unreadable = Extract<ShelfTrouble, { readonly kind: 'unreadable' }>

/** How statements are written on the device, and read from it. */
export interface ShelfRecord<History> {
  readonly parse: (stored: StoredStatement) => Result<KeptStatement<History>>
  /** The statement as it stands with what was done. */
  readonly current: (kept: KeptStatement<History>) => Statement
  readonly head: (kept: KeptStatement<History>) => string
  readonly entry: (kept: KeptStatement<History>, revision: number) => ShelfEntry
  readonly write: (kept: KeptStatement<History>, revision: number) => Stored
  /** What is wrong with what is kept of one; null where nothing is. */
  readonly fault: (stored: StoredStatement) => Unreadable | null
  /** All that is on the device, the last opened first, and what cannot be read. */
  readonly list: (device: ShelfDevice) => Promise<{
    readonly entries: readonly ShelfEntry[]
    readonly unreadable: readonly StoredStatement[]
  }>
}

/**
 * Makes it.
 *
 * @param headOf what stands at the head of a statement, also of one without a title
 */
export function shelfRecord<History>(
  work: WorkDoor<History>,
  headOf: (statement: Statement, kept: KeptStatement<History>) => string,
): ShelfRecord<History> {
  const parse: ShelfRecord<History>['parse'] = (stored) => parseKept(stored.kept, work.parse)
  const current: ShelfRecord<History>['current'] = ({ extracted, history }) => work.apply(extracted, history)
  const entry: ShelfRecord<History>['entry'] = (kept, revision) => {
    const statement = current(kept)
    const known = new Set(kept.knowledge.places.places.map(({ code }) => code))
    const { openedAt } = kept
    const told = { title: headOf(statement, kept), openedAt, revision, basis: work.basis(), known }
    return shelfEntry(statement, told)
  }
  const fault: ShelfRecord<History>['fault'] = (stored) => {
    const read = parse(stored)
    if (read.ok) return null
    const text = `${JSON.stringify(stored.kept, null, 2)}\n`
    return { kind: 'unreadable', id: stored.id, text, problem: read.problem }
  }
  const list: ShelfRecord<History>['list'] = async (device) => {
    const [ids, raw] = await Promise.all([device.ids(), device.entries()])
    const entries = raw.flatMap((one) => {
      const read = parseShelfEntry(one)
      return read.ok && read.value.basis === work.basis() ? [read.value] : []
    })
    const listed = new Set(entries.map(({ id }) => id))
    const unreadable: StoredStatement[] = []
    // An entry is made of its statement: one that another version of the page wrote otherwise, or that was made while
    // other words counted in all statements, is made anew.
    for (const id of ids) {
      if (listed.has(id)) continue
      const stored = await device.read(id)
      const read = stored && parse(stored)
      if (stored && read?.ok) {
        const made = entry(read.value, stored.revision)
        entries.push(made)
        await device.change(id, (there) =>
          there?.revision === stored.revision
            ? { next: { statement: there, entry: made }, aside: null }
            : null,
        )
      } else if (stored) unreadable.push(stored)
    }
    return { entries: entries.sort(byOpening), unreadable }
  }
  return {
    parse,
    current,
    head: (kept) => headOf(current(kept), kept),
    entry,
    write: (kept, revision) => {
      const { id } = kept.extracted.metadata
      return { statement: { id, revision, kept: writeKept(kept) }, entry: entry(kept, revision) }
    },
    fault,
    list,
  }
}
