import { useEffect, useMemo, useState } from 'react'
import { readQuery } from '#app/address/address.ts'
import { settledKnowledge } from '#app/data/settledKnowledge.ts'
import { useWorld } from '#app/data/useWorld.ts'
import { asPage } from '#app/page/asPage.tsx'
import { Dashboard } from '#app/page/Dashboard.tsx'
import { Guard } from '#app/page/Guard.tsx'
import { PageSkeleton } from '#app/page/PageSkeleton.tsx'
import { ShippedPage } from '#app/page/ShippedPage.tsx'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import { say } from '#messages/say.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { WorkHistory } from '#work/workHistory.ts'
import { shelfWork } from './shelfWork.ts'

type Kept = KeptStatement<WorkHistory>

/** Takes a statement from the shelf: undefined while it is on its way, null where there is none. */
const useKept = (id: string): Kept | null | undefined => {
  const [kept, setKept] = useState<Kept | null | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    void statementShelf()
      .open(id)
      .then((found) => {
        if (isWanted) setKept(found)
      })
    return () => {
      isWanted = false
    }
  }, [id])
  return kept
}

/** Shows a statement of this device, or says that it is not there. */
export function OpenedPage({ id }: { readonly id: string }) {
  const kept = useKept(id)
  useWorld(readKey(readQuery(), pageKeys.map))
  const shown = useMemo(
    () =>
      kept && {
        statement: kept.extracted,
        files: settledKnowledge(kept.knowledge),
        work: shelfWork(statementShelf(), kept),
      },
    [kept],
  )
  if (shown === undefined) return <PageSkeleton />
  if (!shown) return <ShippedPage />
  return (
    <Guard part={say('app.page')} shows={[shown.statement]} frame={asPage}>
      <Dashboard {...shown} />
    </Guard>
  )
}
