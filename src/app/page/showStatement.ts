import { readQuery, writeQuery } from '#app/address/address.ts'
import { shippedStatement } from '#app/data/shippedStatement.ts'
import { pageKeys, readKey, settleQuery, withKey } from '#selection/pageUrl.ts'

/** Puts another statement in the address, nothing chosen in it; the map's centring stays. */
export function showStatement(id: string): void {
  const centring = readKey(readQuery(), pageKeys.map)
  writeQuery(settleQuery(withKey('', pageKeys.map, centring), id === shippedStatement ? null : id), 'push')
}
