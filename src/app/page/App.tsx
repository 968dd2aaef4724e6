import { useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { isOpenedId } from '#statement/openedId.ts'
import { LazyPage } from './LazyPage.tsx'
import { ShippedPage } from './ShippedPage.tsx'
import { useKeptFocus } from './useKeptFocus.ts'

const readStatementId = (): string | null => readKey(readQuery(), pageKeys.statement)
const readComparedId = (): string | null => readKey(readQuery(), pageKeys.compared)
const readSeriesKey = (): string | null => readKey(readQuery(), pageKeys.series)

// Nothing of them is loaded before an address names a statement that somebody opened, two statements, or all.
const loadOpened = async () => (await import('#app/open/OpenedPage.tsx')).OpenedPage
const loadComparison = async () => (await import('#app/compare/Comparison.tsx')).Comparison
const loadSeries = async () => (await import('#app/series/SeriesPage.tsx')).SeriesPage

/**
 * The page of the statement that the address names, one that a reader opened or the one that comes with the page, of two
 * statements side by side, or of the series of all.
 */
export function App() {
  const id = useSyncExternalStore(onQueryChange, readStatementId)
  const compared = useSyncExternalStore(onQueryChange, readComparedId)
  const series = useSyncExternalStore(onQueryChange, readSeriesKey)
  useKeptFocus()
  if (compared !== null) return <LazyPage load={loadComparison} id={compared} />
  if (series !== null) return <LazyPage load={loadSeries} id="series" />
  return id !== null && isOpenedId(id) ? <LazyPage key={id} load={loadOpened} id={id} /> : <ShippedPage />
}
