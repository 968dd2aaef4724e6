import { broughtWork } from '#app/data/brought.ts'
import { type KeptDevice, keptValue, thisDevice } from '#app/data/keptValue.ts'
import { applyWork } from '#work/applyWork.ts'
import { parseWorkHistory } from '#work/parseWorkHistory.ts'
import { isUntouched } from '#work/work.ts'
import { beginWork, untouched, type WorkHistory } from '#work/workHistory.ts'
import { sharedWords } from './sharedWordsStore.ts'
import { withSharedWords } from './withSharedWords.ts'
import { workKey } from './workKey.ts'
import type { OneWork, WorkStore } from './workStore.ts'

const isEmpty = ({ now, past, future }: WorkHistory): boolean =>
  isUntouched(now) && past.length + future.length === 0

/**
 * A store of work under an id. What is kept there and cannot be read is set aside, and never written over.
 *
 * @param beginning what had been done when nothing was done on this device yet
 */
export function createKeptWork(id: string, device: KeptDevice, beginning: WorkHistory = untouched): OneWork {
  const kept = keptValue<WorkHistory>(
    {
      key: workKey(id),
      empty: beginning,
      parse: parseWorkHistory,
      write: (history) => (isEmpty(history) && isEmpty(beginning) ? null : JSON.stringify(history)),
    },
    device,
  )
  return { ...kept, apply: applyWork }
}

const stores = new Map<string, WorkStore>()

/** The work on a statement that comes with the page, kept on this device under its id; the same store each time. */
export function keptWork(id: string): WorkStore {
  const known = stores.get(id)
  if (known) return known
  const brought = broughtWork(id)
  const own = createKeptWork(id, thisDevice, brought ? beginWork(brought) : untouched)
  const store = withSharedWords(own, sharedWords())
  stores.set(id, store)
  return store
}
