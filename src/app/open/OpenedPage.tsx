import { readQuery } from '#app/address/address.ts'
import { useWorld } from '#app/data/useWorld.ts'
import { asPage } from '#app/page/asPage.tsx'
import { Dashboard } from '#app/page/Dashboard.tsx'
import { Guard } from '#app/page/Guard.tsx'
import { PageSkeleton } from '#app/page/PageSkeleton.tsx'
import { ShippedPage } from '#app/page/ShippedPage.tsx'
import { useDocumentTitle } from '#app/page/useDocumentTitle.ts'
import { OtherTools } from '#app/series/OtherTools.tsx'
import { say } from '#messages/say.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { useOpened } from './useOpened.ts'

/** Shows a statement of this device, or says that it is not there. */
export function OpenedPage({ id }: { readonly id: string }) {
  const shown = useOpened(id)
  useWorld(readKey(readQuery(), pageKeys.map))
  useDocumentTitle(shown?.statement.metadata.title || null)
  if (shown === undefined) return <PageSkeleton />
  if (!shown) return <ShippedPage />
  return (
    <Guard part={say('app.page')} shows={[shown.statement]} frame={asPage}>
      <Dashboard {...shown} tools={<OtherTools id={id} />} />
    </Guard>
  )
}
