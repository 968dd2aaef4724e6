import { useMemo, useSyncExternalStore } from 'react'
import { pageStatement } from '#app/data/brought.ts'
import { useDataFile } from '#app/data/useDataFile.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import { placesNamed } from '#shelf/placesNamed.ts'
import { parseStatementFile } from '#statement/statementFile.ts'
import type { CountryCode } from '#statement/units.ts'
import type { ReferenceList } from '#views/absent/referenceLists.ts'
import { type NamingText, textList } from '#views/absent/textList.ts'

/**
 * Lists of those whom the other texts at hand name: the one that the page comes with, and those of the shelf; null while
 * they are not known.
 *
 * @param shown id of the statement that is shown
 * @param known codes of the places that a list may hold
 */
export function useOtherTexts(
  shown: string,
  known: ReadonlySet<CountryCode>,
): readonly ReferenceList[] | null {
  const shelf = statementShelf()
  const { entries, isReady } = useSyncExternalStore(shelf.subscribe, shelf.read)
  const own = pageStatement()
  const file = useDataFile(`statements/${own}.json`, parseStatementFile, own !== shown)
  const first = useMemo((): NamingText | null => {
    if (!file.value || own === shown) return null
    const { id, title, date } = file.value.metadata
    return { id, title: title || id, date, ...placesNamed(file.value, known) }
  }, [file.value, own, shown, known])
  const isKnown = isReady && (own === shown || file.isSettled)
  return useMemo(() => {
    if (!isKnown) return null
    const texts: readonly NamingText[] = [
      ...(first ? [first] : []),
      ...entries.filter(({ id }) => id !== shown),
    ]
    return texts.map(textList).filter(({ members }) => members.length > 0)
  }, [isKnown, first, entries, shown])
}
