import { useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { isOpenedId } from '#statement/openedId.ts'
import { LazyPage } from './LazyPage.tsx'
import { ShippedPage } from './ShippedPage.tsx'
import { useKeptFocus } from './useKeptFocus.ts'

const readStatementId = (): string | null => readKey(readQuery(), pageKeys.statement)
const readComparedId = (): string | null => readKey(readQuery(), pageKeys.compared)

// Nothing of them is loaded before an address names a statement that somebody opened, or two statements.
const loadOpened = async () => (await import('#app/open/OpenedPage.tsx')).OpenedPage
const loadComparison = async () => (await import('#app/compare/Comparison.tsx')).Comparison

/**
 * The page of the statement that the address names, one that a reader opened or the one that comes with the page, or of
 * two statements side by side.
 */
export function App() {
  const id = useSyncExternalStore(onQueryChange, readStatementId)
  const compared = useSyncExternalStore(onQueryChange, readComparedId)
  useKeptFocus()
  if (compared !== null) return <LazyPage load={loadComparison} id={compared} />
  return id !== null && isOpenedId(id) ? <LazyPage key={id} load={loadOpened} id={id} /> : <ShippedPage />
}
