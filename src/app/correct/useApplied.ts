import { useMemo, useSyncExternalStore } from 'react'
import type { Statement } from '#statement/statement.ts'
import type { Applied } from '#work/applyWork.ts'
import type { WorkStore } from './workStore.ts'

/** A statement with the work on it as it is kept now; the same object until either changes. */
export function useApplied(extracted: Statement, { all, subscribe, apply }: WorkStore): Applied {
  const work = useSyncExternalStore(subscribe, all)
  return useMemo(() => apply(extracted, work), [apply, extracted, work])
}
