import { buildIndex } from '#reading/buildIndex.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { Statement } from '#statement/statement.ts'
import { headerView } from '#views/panels/headerView.ts'
import { createShelf } from './createShelf.ts'
import type { Shelf, WorkDoor } from './shelf.ts'
import { shelfChannel } from './shelfChannel.ts'
import { openShelfDevice } from './shelfDevice.ts'

/** What a person does to statements is kept as it comes, and applied where it is made. */
const asItComes: WorkDoor<unknown> = {
  parse: (value) => ({ ok: true, value }),
  apply: (extracted) => extracted,
  join: (before, now) => now ?? before,
}

/** What stands at the head of a statement, as its own page would have it. */
const headOf = (statement: Statement, { knowledge }: KeptStatement<unknown>): string =>
  statement.metadata.title || headerView(buildIndex(statement, knowledge)).title || statement.metadata.id

let shelf: Shelf<unknown> | null = null

/** The shelf of this device; the same for the whole page. */
export function statementShelf(): Shelf<unknown> {
  shelf ??= createShelf({
    work: asItComes,
    headOf,
    openDevice: openShelfDevice,
    openChannel: shelfChannel,
    persistence: navigator.storage as StorageManager | undefined,
    now: Date.now,
  })
  return shelf
}
