import { type KeptStorage, keptFile } from '#app/data/keptFile.ts'
import type { Result } from '#statement/problem.ts'
import { applyWork } from '#work/applyWork.ts'
import { parseWorkHistory } from '#work/parseWorkHistory.ts'
import { isUntouched } from '#work/work.ts'
import { untouched, type WorkHistory } from '#work/workHistory.ts'
import { workKey } from './workKey.ts'
import type { WorkStore } from './workStore.ts'

const parse = (text: string): Result<WorkHistory> => {
  try {
    return parseWorkHistory(JSON.parse(text))
  } catch (error) {
    return { ok: false, problem: { code: 'notJson', values: { detail: String(error) } } }
  }
}

const isEmpty = ({ now, past, future }: WorkHistory): boolean =>
  isUntouched(now) && past.length + future.length === 0

/** What else there is in the browser to keep work in. */
interface Device {
  readonly open: () => KeptStorage
  /** Calls back when another page changed what is kept under a key, or under any for null. */
  readonly onChange: (listener: (key: string | null) => void) => void
}

const thisDevice: Device = {
  open: () => localStorage,
  onChange: (listener) => addEventListener('storage', ({ key }) => listener(key)),
}

/** A store of work under an id. What is kept there and cannot be read is set aside, and never written over. */
export function createKeptWork(id: string, device: Device): WorkStore {
  const key = workKey(id)
  const file = keptFile(device.open, key, parse)
  const listeners = new Set<() => void>()
  const load = (before: WorkHistory): WorkHistory => {
    const kept = file.read()
    if (kept.kind === 'value') return kept.value
    return kept.kind === 'none' ? untouched : before
  }
  let history = load(untouched)
  let isOnDevice = true
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  device.onChange((changed) => {
    if (changed !== key && changed !== null) return
    history = load(history)
    tell()
  })
  return {
    read: () => history,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (update) => {
      const latest = isOnDevice ? load(history) : history
      history = update(latest)
      isOnDevice = file.keep(isEmpty(history) ? null : JSON.stringify(history)) === null
      tell()
    },
    isOnDevice: () => isOnDevice,
    apply: applyWork,
  }
}

const stores = new Map<string, WorkStore>()

/** The work on a statement that comes with the page, kept on this device under its id; the same store each time. */
export function keptWork(id: string): WorkStore {
  const known = stores.get(id)
  if (known) return known
  const store = createKeptWork(id, thisDevice)
  stores.set(id, store)
  return store
}
