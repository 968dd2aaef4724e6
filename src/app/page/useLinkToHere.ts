import { useCallback } from 'react'
import { flushQuery, hrefWith } from '#app/address/address.ts'
import { pageKeys, withKey } from '#selection/pageUrl.ts'

/** Address of the whole page where a query names one view alone. */
export function wholeOf(query: string): string {
  return hrefWith(withKey(query, pageKeys.view, null))
}

/**
 * Whole address of what is shown, as it is when it is asked for; of one view alone that of all.
 *
 * @param link its query
 * @param isUnknown whether that names a centring of the map that there is none of
 */
export function useLinkToHere(link: () => string, isUnknown: boolean): () => string {
  return useCallback(() => {
    flushQuery()
    return wholeOf(isUnknown ? withKey(link(), pageKeys.map, null) : link())
  }, [isUnknown, link])
}
