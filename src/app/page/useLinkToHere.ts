import { useCallback } from 'react'
import { flushQuery, hrefWith } from '#app/address/address.ts'
import { pageKeys, withKey } from '#selection/pageUrl.ts'

/**
 * Whole address of what is shown, as it is when it is asked for.
 *
 * @param link its query
 * @param isUnknown whether that names a centring of the map that there is none of
 */
export function useLinkToHere(link: () => string, isUnknown: boolean): () => string {
  return useCallback(() => {
    flushQuery()
    return hrefWith(isUnknown ? withKey(link(), pageKeys.map, null) : link())
  }, [isUnknown, link])
}
