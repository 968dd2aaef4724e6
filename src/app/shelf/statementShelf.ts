import { sharedWords } from '#app/correct/sharedWordsStore.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { Statement } from '#statement/statement.ts'
import { textDigest } from '#statement/textDigest.ts'
import { headerView } from '#views/panels/headerView.ts'
import { applyWork } from '#work/applyWork.ts'
import { joinWork } from '#work/joinWork.ts'
import { writeSharedWords } from '#work/parseSharedWords.ts'
import { parseWorkHistory } from '#work/parseWorkHistory.ts'
import { withShared } from '#work/sharedWords.ts'
import type { WorkHistory } from '#work/workHistory.ts'
import { besideStatement } from './besideStatement.ts'
import { createShelf } from './createShelf.ts'
import type { Shelf, WorkDoor } from './shelf.ts'
import { shelfChannel } from './shelfChannel.ts'
import { openShelfDevice } from './shelfDevice.ts'

/** What a person does to statements, as `work` has it. */
const ofPersons: WorkDoor<WorkHistory> = {
  parse: parseWorkHistory,
  apply: (extracted, { now }) => applyWork(extracted, withShared(now, sharedWords().read())).statement,
  join: joinWork,
  basis: () => {
    const words = sharedWords().read()
    return words.ownTerms.length === 0 ? '' : textDigest(writeSharedWords(words))
  },
}

/** What stands at the head of a statement, as its own page would have it. */
const headOf = (statement: Statement, { knowledge }: KeptStatement<WorkHistory>): string =>
  statement.metadata.title || headerView(buildIndex(statement, knowledge)).title || statement.metadata.id

let shelf: Shelf<WorkHistory> | null = null

/** The shelf of this device; the same for the whole page. */
export function statementShelf(): Shelf<WorkHistory> {
  shelf ??= createShelf({
    work: ofPersons,
    headOf,
    openDevice: openShelfDevice,
    beside: besideStatement(
      () => localStorage,
      (key) => dispatchEvent(new StorageEvent('storage', { key })),
    ),
    // Words for all statements are another change that is heard of.
    openChannel: (onChange) => {
      sharedWords().subscribe(onChange)
      return shelfChannel(onChange)
    },
    persistence: navigator.storage as StorageManager | undefined,
    now: Date.now,
  })
  return shelf
}
