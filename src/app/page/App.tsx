import { useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import { LazyOpened } from '#app/open/LazyOpened.tsx'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { isOpenedId } from '#statement/openedId.ts'
import { ShippedPage } from './ShippedPage.tsx'
import { useKeptFocus } from './useKeptFocus.ts'

const readStatementId = (): string | null => readKey(readQuery(), pageKeys.statement)

/** The page of the statement that the address names: one that a reader opened, or the one that comes with the page. */
export function App() {
  const id = useSyncExternalStore(onQueryChange, readStatementId)
  useKeptFocus()
  return id !== null && isOpenedId(id) ? <LazyOpened key={id} id={id} /> : <ShippedPage />
}
