import { useEffect, useState } from 'react'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { WorkHistory } from '#work/workHistory.ts'
import { statementShelf } from './statementShelf.ts'

type Kept = KeptStatement<WorkHistory>

const revisionOf = (id: string): number | null =>
  statementShelf()
    .read()
    .entries.find((entry) => entry.id === id)?.revision ?? null

/**
 * A statement of the shelf, opened, and followed when it is changed in this window or another: undefined while it is on
 * its way, null where there is none. One that is deleted while it is shown stays as it was.
 */
export function useKeptStatement(id: string): Kept | null | undefined {
  const [kept, setKept] = useState<Kept | null | undefined>(undefined)
  useEffect(() => {
    const shelf = statementShelf()
    let isWanted = true
    let quit = (): void => {}
    const show = (found: Kept | null): void => {
      if (isWanted) setKept((shown) => found ?? shown ?? null)
    }
    void shelf.open(id).then((found) => {
      show(found)
      if (!isWanted) return
      let last = revisionOf(id)
      quit = shelf.subscribe(() => {
        const revision = revisionOf(id)
        if (revision === null || revision === last) return
        last = revision
        void shelf.look(id).then(show)
      })
    })
    return () => {
      isWanted = false
      quit()
    }
  }, [id])
  return kept
}
