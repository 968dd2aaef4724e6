import { queryFragment } from '#selection/pageUrl.ts'

/** Whether the query stands behind the hash, where pages opened from disk may have to put it. */
export function isBehindHash(hash: string): boolean {
  return hash.startsWith(queryFragment)
}

/** Query of an address, without its question mark; one behind the hash holds over one before it. */
export function queryOf({ search, hash }: { readonly search: string; readonly hash: string }): string {
  return isBehindHash(hash) ? hash.slice(queryFragment.length) : search.replace(/^\?/, '')
}

/** Address with a query before its hash; one that stood behind the hash gives way to it. */
export function withQuery(
  { pathname, hash }: { readonly pathname: string; readonly hash: string },
  query: string,
): string {
  return `${pathname}${query ? `?${query}` : ''}${isBehindHash(hash) ? '' : hash}`
}

/** The hash that carries a query; an empty one still holds over whatever the address had before it. */
export function hashWith(query: string): string {
  return `${queryFragment}${query}`
}
