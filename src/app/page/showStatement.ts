import { readQuery, writeQuery } from '#app/address/address.ts'
import { pageKeys, readKey, settleQuery, withKey } from '#selection/pageUrl.ts'
import { isOpenedId } from '#statement/openedId.ts'

/**
 * Puts another statement in the address, nothing chosen in it; the map's centring stays. An address that names it
 * already, as a link that came before its statement, stays as it is.
 */
export function showStatement(id: string): void {
  const query = readQuery()
  if (readKey(query, pageKeys.statement) === id) return
  const centring = readKey(query, pageKeys.map)
  writeQuery(settleQuery(withKey('', pageKeys.map, centring), isOpenedId(id) ? id : null), 'push')
}
