import { useEffect, useMemo, useState } from 'react'
import { broughtWork } from '#app/data/brought.ts'
import { sharedWordsKey, workKey } from './workKey.ts'
import { untouchedWork, type WorkStore } from './workStore.ts'

const isThere = (id: string): boolean => {
  if (broughtWork(id)) return true
  try {
    return [workKey(id), sharedWordsKey].some((key) => localStorage.getItem(key) !== null)
  } catch {
    return false
  }
}

/**
 * The work on a statement that comes with the page. Its code is loaded only where something was done, or once something
 * is to be changed.
 *
 * @returns null while what is kept is on its way: the statement is not to be shown without it
 */
export function useKeptWork(id: string): WorkStore | null {
  const [store, setStore] = useState<WorkStore | null>(null)
  const [isMissing, setMissing] = useState(() => !isThere(id))
  const prepare = useMemo(
    () => async () => {
      const { keptWork } = await import('./keptWork.ts')
      setStore(keptWork(id))
    },
    [id],
  )
  useEffect(() => {
    if (!isMissing) prepare().catch(() => setMissing(true))
  }, [prepare, isMissing])
  // Another tab begins: what it keeps is shown here too.
  useEffect(() => {
    const hear = ({ key }: StorageEvent): void => {
      if (key === workKey(id) || key === sharedWordsKey) void prepare().catch(() => {})
    }
    addEventListener('storage', hear)
    return () => removeEventListener('storage', hear)
  }, [id, prepare])
  const untouched = useMemo(() => untouchedWork(prepare), [prepare])
  return store ?? (isMissing ? untouched : null)
}
