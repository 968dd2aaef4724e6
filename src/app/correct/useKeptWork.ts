import { useEffect, useMemo, useState } from 'react'
import { workKey } from './workKey.ts'
import { untouchedWork, type WorkStore } from './workStore.ts'

const isKept = (id: string): boolean => {
  try {
    return localStorage.getItem(workKey(id)) !== null
  } catch {
    return false
  }
}

/**
 * The work on a statement that comes with the page. Its code is loaded only where something is kept, or once something
 * is to be changed.
 *
 * @returns null while what is kept is on its way: the statement is not to be shown without it
 */
export function useKeptWork(id: string): WorkStore | null {
  const [store, setStore] = useState<WorkStore | null>(null)
  const [isMissing, setMissing] = useState(() => !isKept(id))
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
  const untouched = useMemo(() => untouchedWork(prepare), [prepare])
  return store ?? (isMissing ? untouched : null)
}
